// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.feed;

import app.supple.person.PersonId;
import app.supple.reminder.feed.Edition;
import app.supple.reminder.feed.Editions;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Editions as rows, one a day. Nothing is written for a calendar that is read again as it was.
public record JdbiEditions(Database database) implements Editions {

    private record Given(String digest, Edition edition) {}

    @Override
    public Map<LocalDate, Edition> issue(PersonId person, SortedMap<LocalDate, String> digests, Instant now) {
        Map<LocalDate, Given> before = database.read(handle -> given(handle, person, digests));
        SortedMap<LocalDate, String> changed = new TreeMap<>(digests);
        changed.entrySet().removeIf(day -> isGiven(before.get(day.getKey()), day.getValue()));
        Map<LocalDate, Given> after = changed.isEmpty()
                ? before
                : database.write(handle -> {
                    forget(handle, person, digests.firstKey());
                    changed.forEach((date, digest) -> write(handle, person, date, new Given(digest, first(now))));
                    return given(handle, person, digests);
                });
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> day.getValue().edition()));
    }

    @Override
    public String seed(PersonId person, String fresh) {
        return database.read(handle -> seed(handle, person))
                .orElseGet(() -> database.write(handle -> {
                    handle.createUpdate("""
                            INSERT INTO feed_seed (person_id, seed) VALUES (:person, :seed)
                            ON CONFLICT (person_id) DO NOTHING
                            """)
                            .bind("person", person.value())
                            .bind("seed", fresh)
                            .execute();
                    return seed(handle, person).orElse(fresh);
                }));
    }

    private static Optional<String> seed(Handle handle, PersonId person) {
        return handle.createQuery("SELECT seed FROM feed_seed WHERE person_id = :person")
                .bind("person", person.value())
                .mapTo(String.class)
                .findOne();
    }

    private static Edition first(Instant now) {
        return new Edition(0, now);
    }

    private static boolean isGiven(@Nullable Given before, String digest) {
        return before != null && before.digest().equals(digest);
    }

    private static Map<LocalDate, Given> given(Handle handle, PersonId person, SortedMap<LocalDate, String> days) {
        Map<LocalDate, Given> given = new HashMap<>();
        handle.createQuery("""
                        SELECT * FROM feed_day
                        WHERE person_id = :person AND local_date >= :first AND local_date <= :last
                        """)
                .bind("person", person.value())
                .bind("first", days.firstKey().toString())
                .bind("last", days.lastKey().toString())
                .map((row, _) -> Map.entry(LocalDate.parse(row.getString("local_date")), given(row)))
                .forEach(day -> given.put(day.getKey(), day.getValue()));
        return given;
    }

    /// Whoever else gave out the same meanwhile has raised the number already.
    private static void write(Handle handle, PersonId person, LocalDate date, Given given) {
        handle.createUpdate("""
                        INSERT INTO feed_day (person_id, local_date, digest, sequence, changed_at_ms)
                        VALUES (:person, :date, :digest, :sequence, :changed)
                        ON CONFLICT (person_id, local_date) DO UPDATE SET digest = excluded.digest,
                            sequence = feed_day.sequence + 1, changed_at_ms = excluded.changed_at_ms
                        WHERE feed_day.digest <> excluded.digest
                        """)
                .bind("person", person.value())
                .bind("date", date.toString())
                .bind("digest", given.digest())
                .bind("sequence", given.edition().sequence())
                .bind("changed", given.edition().changedAt().toEpochMilli())
                .execute();
    }

    private static void forget(Handle handle, PersonId person, LocalDate first) {
        handle.createUpdate("DELETE FROM feed_day WHERE person_id = :person AND local_date < :oldest")
                .bind("person", person.value())
                .bind("oldest", first.minusDays(MEMORY.toDays()).toString())
                .execute();
    }

    private static Given given(ResultSet row) throws SQLException {
        var edition = new Edition(row.getInt("sequence"), Instant.ofEpochMilli(row.getLong("changed_at_ms")));
        return new Given(row.getString("digest"), edition);
    }
}

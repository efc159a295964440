// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Change;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// Nudges as rows. Whoever writes one names the fence it was seen with, and who changed no row was too late.
///
/// @param together what is to be written with changes that are kept, in their transaction
public record JdbiOccurrences(Database database, Together together) implements Occurrences {

    private static final String THIS =
            " WHERE person_id = :person AND rule = :rule AND local_date = :date AND slot = :slot";

    /// Belongs to a change, so that both are on the disk or neither.
    @FunctionalInterface
    public interface Together {
        void write(Handle handle, List<Nudge> kept);
    }

    @Override
    public int add(List<Nudge> nudges) {
        return database.write(
                handle -> Arrays.stream(OccurrenceBatch.insert(handle, nudges)).sum());
    }

    @Override
    public Optional<Kept> find(Occurrence occurrence) {
        return database.read(
                handle -> OccurrenceRows.bind(handle.createQuery("SELECT * FROM occurrence" + THIS), occurrence)
                        .map((row, _) -> OccurrenceRows.kept(row))
                        .findOne());
    }

    @Override
    public List<Kept> between(PersonId person, LocalDate first, LocalDate last) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM occurrence WHERE person_id = :person AND local_date BETWEEN :first AND :last
                        ORDER BY local_date, due_at_ms, rule, slot
                        """)
                .bind("person", person.value())
                .bind("first", first.toString())
                .bind("last", last.toString())
                .map((row, _) -> OccurrenceRows.kept(row))
                .list());
    }

    @Override
    public List<Kept> claim(Instant now, Duration lease, int persons) {
        var claim = new OccurrenceClaim(now, lease, persons);
        return database.read(claim::isAnybodyWaiting)
                ? database.write(handle -> claim.take(handle, database.dialect()))
                : List.of();
    }

    @Override
    public List<Boolean> changeAll(List<Change> changes) {
        return database.write(handle -> {
            List<Boolean> kept = OccurrenceBatch.update(handle, database.dialect(), changes);
            together.write(
                    handle,
                    IntStream.range(0, changes.size())
                            .filter(kept::get)
                            .mapToObj(i -> changes.get(i).after())
                            .toList());
            return kept;
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Nudges as rows. Nothing in this SQL is SQLite's own: a row is claimed by an update that names the fence it was seen
/// with, and who changed no row was too late.
public record JdbiOccurrences(Database database) implements Occurrences {

    private static final String THIS =
            " WHERE person_id = :person AND rule = :rule AND local_date = :date AND slot = :slot";

    private static final String FREE = """
             next_at_ms <= :now AND (lease_until_ms <= :now OR lease_until_ms > :void)
            """;

    @Override
    public int add(List<Nudge> nudges) {
        return database.write(handle ->
                nudges.stream().mapToInt(nudge -> insert(handle, nudge)).sum());
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
        if (!isAnybodyWaiting(now, lease)) {
            return List.of();
        }
        return database.write(handle -> waiting(handle, now, lease, persons).stream()
                .filter(kept -> lease(handle, kept, now.plus(lease)))
                .map(kept -> kept.changed(kept.nudge()))
                .toList());
    }

    @Override
    public boolean change(Kept seen, Nudge after) {
        return database.write(
                handle -> OccurrenceRows.bind(handle.createUpdate("""
                                UPDATE occurrence SET due_at_ms = :due, open_ms = :open, latest_at_ms = :latest,
                                    bound = :bound, morning_at_ms = :morning, calls = :calls, next_at_ms = :next,
                                    state = :state, state_at_ms = :at, cause = :cause, cause_text = :text,
                                    cause_from_ms = :from, cause_until_ms = :until, fence = fence + 1
                                """ + THIS + " AND fence = :fence"), after)
                                .bind("fence", seen.fence())
                                .execute()
                        == 1);
    }

    private static int insert(Handle handle, Nudge nudge) {
        return OccurrenceRows.bind(handle.createUpdate("""
                        INSERT INTO occurrence (person_id, rule, local_date, slot, due_at_ms, open_ms, latest_at_ms,
                            bound, morning_at_ms, calls, next_at_ms, state, state_at_ms, cause, cause_text,
                            cause_from_ms, cause_until_ms)
                        VALUES (:person, :rule, :date, :slot, :due, :open, :latest,
                            :bound, :morning, :calls, :next, :state, :at, :cause, :text, :from, :until)
                        ON CONFLICT (person_id, rule, local_date, slot) DO NOTHING
                        """), nudge).execute();
    }

    /// Asked first, because nearly always nobody is, and a writing transaction costs a visit to the disk.
    private boolean isAnybodyWaiting(Instant now, Duration lease) {
        return database.read(handle -> handle.createQuery("SELECT 1 FROM occurrence WHERE" + FREE + " LIMIT 1")
                .bind("now", now.toEpochMilli())
                .bind("void", voidAfter(now, lease))
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    private static List<Kept> waiting(Handle handle, Instant now, Duration lease, int persons) {
        return handle.createQuery(
                        """
                        SELECT occurrence.* FROM occurrence
                        JOIN (SELECT person_id AS who, MIN(next_at_ms) AS since FROM occurrence WHERE
                        """ + FREE + """
                              GROUP BY person_id ORDER BY since, who LIMIT :persons) AS longest ON person_id = who
                        WHERE
                        """ + FREE + " ORDER BY since, who, next_at_ms, local_date, due_at_ms, rule, slot")
                .bind("now", now.toEpochMilli())
                .bind("void", voidAfter(now, lease))
                .bind("persons", persons)
                .map((row, _) -> OccurrenceRows.kept(row))
                .list();
    }

    private static boolean lease(Handle handle, Kept kept, Instant until) {
        return OccurrenceRows.bind(
                                handle.createUpdate("UPDATE occurrence SET lease_until_ms = :until, fence = fence + 1"
                                        + THIS + " AND fence = :fence"),
                                kept.nudge().occurrence())
                        .bind("fence", kept.fence())
                        .bind("until", until.toEpochMilli())
                        .execute()
                == 1;
    }

    private static long voidAfter(Instant now, Duration lease) {
        return now.plus(lease.multipliedBy(2)).toEpochMilli();
    }
}

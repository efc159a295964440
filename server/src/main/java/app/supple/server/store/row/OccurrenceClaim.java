// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.person.PersonId;
import app.supple.reminder.keep.Kept;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// Takes what is to be seen to. Each person is found by the first nudge that waits for them, in the order of an index;
/// whoever holds that one takes all others of that person too, so no two ever share a person.
///
/// @param persons for how many at most
record OccurrenceClaim(Instant now, Duration lease, int persons) {

    private static final String FREE = " next_at_ms <= :now AND (lease_until_ms <= :now OR lease_until_ms > :void)";

    /// The end says nothing new. It keeps PostgreSQL from asking about all persons at once, who may be a million,
    /// where a thousand are wanted.
    private static final String NO_EARLIER = """
             AND NOT EXISTS (SELECT 1 FROM occurrence AS earlier WHERE earlier.person_id = head.person_id AND %s
             AND (earlier.next_at_ms, earlier.local_date, earlier.rule, earlier.slot)
             < (head.next_at_ms, head.local_date, head.rule, head.slot) LIMIT 1 OFFSET 0)
            """.formatted(FREE);

    private static final String HEADS = "SELECT person_id FROM occurrence AS head WHERE" + FREE + NO_EARLIER
            + " ORDER BY next_at_ms LIMIT :persons";

    /// Asked first, because nearly always nobody is, and a writing transaction costs a visit to the disk.
    boolean isAnybodyWaiting(Handle handle) {
        return bind(handle.createQuery("SELECT 1 FROM occurrence WHERE" + FREE + " LIMIT 1"))
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    List<Kept> take(Handle handle, Dialect dialect) {
        String theirs =
                "SELECT " + dialect.place() + " FROM occurrence WHERE person_id" + dialect.oneOf(HEADS) + " AND" + FREE;
        return inOrder(bind(handle.createQuery("UPDATE occurrence SET lease_until_ms = :until, fence = fence + 1 WHERE "
                        + dialect.place() + dialect.oneOf(theirs) + " AND" + FREE + " RETURNING *"))
                .bind("until", now.plus(lease).toEpochMilli())
                .bind("persons", persons)
                .map((row, _) -> OccurrenceRows.kept(row))
                .list());
    }

    private <S extends SqlStatement<S>> S bind(S statement) {
        return statement
                .bind("now", now.toEpochMilli())
                .bind("void", now.plus(lease.multipliedBy(2)).toEpochMilli());
    }

    /// By how long the persons have waited, then by time.
    private static List<Kept> inOrder(List<Kept> claimed) {
        Map<PersonId, Instant> since = new HashMap<>();
        claimed.forEach(kept -> since.merge(person(kept), next(kept), (a, b) -> a.isBefore(b) ? a : b));
        return claimed.stream()
                .sorted(Comparator.comparing((Kept kept) -> since.get(person(kept)))
                        .thenComparing(kept -> person(kept).value())
                        .thenComparing(OccurrenceClaim::next)
                        .thenComparing(kept -> kept.nudge().occurrence().date())
                        .thenComparing(kept -> kept.nudge().leeway().due())
                        .thenComparing(kept -> kept.nudge().occurrence().rule().name())
                        .thenComparing(kept -> kept.nudge().occurrence().slot()))
                .toList();
    }

    private static PersonId person(Kept kept) {
        return kept.nudge().occurrence().person();
    }

    private static Instant next(Kept kept) {
        return kept.nudge().next().orElseThrow();
    }
}

// SPDX-License-Identifier: Apache-2.0
package bench.reminder.ground;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.IntStream;

/// Many people who all want to be called at 09:00.
public final class Crowd {

    public static final Instant NINE = Instant.parse("2026-11-25T09:00:00Z");

    private static final int TOGETHER = 10_000;

    private Crowd() {}

    static void join(Occurrences occurrences, int persons) {
        for (int from = 0; from < persons; from += TOGETHER) {
            occurrences.add(IntStream.range(from, Math.min(from + TOGETHER, persons))
                    .mapToObj(Crowd::nudge)
                    .toList());
        }
    }

    /// Of use for an hour, with the next one two hours later.
    private static Nudge nudge(int person) {
        var occurrence = new Occurrence(
                new PersonId("person-" + person), Rule.NUDGE, LocalDate.of(2026, 11, 25), LocalTime.of(9, 0));
        return Nudge.planned(
                occurrence,
                new Leeway(
                        NINE,
                        Duration.ofHours(1),
                        NINE.plus(Duration.ofHours(2)),
                        Bound.NEXT,
                        NINE.plus(Duration.ofHours(23))));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.How;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How everybody who counts breaks behaves. Whoever makes one hands in the reminders that it reads.
public abstract class BreaksContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final State DONE = new State.Done(NOON, How.PRACTISED);

    protected abstract Occurrences occurrences();

    protected abstract Breaks breaks();

    @Test
    void only_breaks_that_were_done_are_counted_by_their_day() {
        occurrences()
                .add(List.of(
                        nudge(Rule.NUDGE, DAY, 9, DONE),
                        nudge(Rule.NUDGE, DAY, 11, new State.Done(NOON, How.MOVED)),
                        nudge(Rule.NUDGE, DAY, 13, new State.Skipped(NOON)),
                        nudge(Rule.EVENING, DAY, 22, DONE),
                        nudge(Rule.NUDGE, DAY.plusDays(2), 9, DONE),
                        nudge(Rule.NUDGE, DAY.plusDays(3), 9, DONE)));

        assertThat(breaks().counts(PersonId.ME, DAY, DAY.plusDays(2))).isEqualTo(Map.of(DAY, 2, DAY.plusDays(2), 1));
        assertThat(breaks().counts(new PersonId("ben"), DAY, DAY)).isEmpty();
    }

    private static Nudge nudge(Rule rule, LocalDate date, int hour, State state) {
        var leeway = new Leeway(NOON, Duration.ofMinutes(30), NOON.plusSeconds(7200), Bound.NEXT, null);
        return new Nudge(new Occurrence(PersonId.ME, rule, date, LocalTime.of(hour, 0)), leeway, 1, state);
    }
}

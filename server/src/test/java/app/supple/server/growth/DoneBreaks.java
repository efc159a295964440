// SPDX-License-Identifier: Apache-2.0
package app.supple.server.growth;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.How;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented breaks: five calls a day, of which some were followed.
final class DoneBreaks {

    private static final List<Integer> HOURS = List.of(9, 11, 13, 15, 17);

    private final Random random;
    private final List<Nudge> nudges = new ArrayList<>();

    DoneBreaks(Random random) {
        this.random = random;
    }

    void add(LocalDate date) {
        for (int hour : HOURS) {
            Instant due = Sessions.at(date, hour);
            var leeway = new Leeway(due, Duration.ofMinutes(30), due.plus(Duration.ofHours(2)), Bound.NEXT, null);
            var occurrence = new Occurrence(PersonId.ME, Rule.NUDGE, date, LocalTime.of(hour, 0));
            State state = random.nextInt(3) == 0
                    ? new State.Done(due.plusSeconds(90), How.PRACTISED)
                    : new State.Skipped(due.plusSeconds(90));
            nudges.add(new Nudge(occurrence, leeway, 1, state));
        }
    }

    List<Nudge> nudges() {
        return nudges;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.wish;

import app.supple.person.Known;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.course.Bends.Span;
import app.supple.plan.follow.KeptCircumstances.Away;
import app.supple.reminder.delay.Pause;
import java.time.Instant;
import java.util.List;

/// The whole days on which reminders were paused for holiday or illness: a programme waits then, too.
public record PausedDays(Wishes wishes, Known known) implements Away {

    @Override
    public List<Span> of(PersonId id) {
        Person person = known.find(id);
        return wishes.pauses(id, Instant.EPOCH).stream()
                .filter(PausedDays::isLong)
                .map(pause -> new Span(
                        person.dateAt(pause.from()),
                        person.dateAt(pause.until()).minusDays(1)))
                .filter(span -> !span.last().isBefore(span.first()))
                .toList();
    }

    private static boolean isLong(Pause pause) {
        return switch (pause.cause()) {
            case HOLIDAY, ILLNESS -> true;
            case HOUR, UNTIL_MORNING -> false;
        };
    }
}

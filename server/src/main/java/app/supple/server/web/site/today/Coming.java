// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.today;

import app.supple.person.PersonId;
import app.supple.person.WallClock;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.reminder.day.Account;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.life.Nudge;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.site.Says;
import app.supple.server.words.CallWords;
import app.supple.server.words.Capitals;
import app.supple.server.words.ReminderWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the reminders of a day are, and what comes next.
///
/// @param pauses that hold now or are to come
/// @param next with its slot, if the plan still has it
record Coming(Account account, List<Pause> pauses, @Nullable Next next) {

    record Next(Nudge nudge, @Nullable PlannedSlot slot) {}

    static Coming of(Visit visit, LocalDate today, Calls calls, Persons persons) {
        PersonId person = visit.person().id();
        return new Coming(
                calls.accounts(person, today, 1).getFirst(),
                persons.wishes().pauses(person, visit.now()),
                calls.next(person)
                        .map(nudge ->
                                new Next(nudge, calls.slot(nudge.occurrence()).orElse(null)))
                        .orElse(null));
    }

    /// `"Next at 11:00. Every 2 hours, counted from 07:00. Pelvic tilt, sitting, 2 minutes."`
    String sentence(Visit visit, WallClock clock) {
        return pauses.stream()
                .filter(pause -> pause.covers(visit.now()))
                .findFirst()
                .map(pause -> "No reminders until " + time(clock.read(pause.until()), visit, clock)
                        + ": you asked for a pause.")
                .or(() -> Optional.ofNullable(next).map(one -> sentence(one, visit, clock)))
                .orElse("");
    }

    private static String sentence(Next next, Visit visit, WallClock clock) {
        LocalDateTime due = clock.read(next.nudge().leeway().due());
        String what = CallWords.kind(next.nudge().occurrence().rule());
        String when = what + " at " + time(due, visit, clock) + ".";
        return "Next: " + Capitals.small(when) + (next.slot() == null ? "" : " " + ReminderWords.reason(next.slot()));
    }

    private static String time(LocalDateTime time, Visit visit, WallClock clock) {
        LocalDate today = clock.read(visit.now()).toLocalDate();
        String hour = time.toLocalTime().toString();
        if (time.toLocalDate().equals(today)) {
            return hour;
        }
        return time.toLocalDate().equals(today.plusDays(1))
                ? hour + " tomorrow"
                : hour + " on " + Says.day(time.toLocalDate());
    }
}

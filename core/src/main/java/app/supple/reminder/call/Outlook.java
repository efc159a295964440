// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import app.supple.person.PersonId;
import app.supple.reminder.day.Account;
import app.supple.reminder.day.Next;
import app.supple.reminder.rhythm.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Looks ahead for a person.
record Outlook(Persons persons, Days accounts) {

    /// The day before, and a week from any time of a day.
    private static final int DAYS = 9;

    /// [Calls#accounts]
    @FunctionalInterface
    interface Days {
        List<Account> of(PersonId person, LocalDate from, int days);
    }

    Next next(PersonId person, Instant now) {
        var pauses = persons.wishes().pauses(person, now);
        Next next = Next.of(now, pauses, from -> week(person, from));
        return next instanceof Next.Paused
                ? next
                : quiet(person, now)
                        .<Next>map(hours -> new Next.Quiet(hours, next))
                        .orElse(next);
    }

    private List<Account> week(PersonId person, Instant from) {
        return accounts.of(person, persons.dateAt(person, from).minusDays(1), DAYS);
    }

    private Optional<QuietHours> quiet(PersonId person, Instant now) {
        LocalTime time = persons.clock(person).read(now).toLocalTime();
        return persons.reminded(person).cadence().quiet().stream()
                .filter(hours -> hours.cover(time))
                .findFirst();
    }
}

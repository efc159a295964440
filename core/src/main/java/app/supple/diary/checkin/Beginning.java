// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import app.supple.diary.look.Chronicle;
import app.supple.person.PersonId;
import app.supple.plan.follow.Enrolment;
import app.supple.plan.follow.Enrolments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a person began: the day from which weeks are counted.
public record Beginning(Enrolments enrolments, CheckIns checkIns, Chronicle chronicle) {

    /// A check-in so few days before the start still tells how it was at the start.
    private static final int EARLY_DAYS = 7;

    /// From the last programme that was begun, or else from the first start check-in, or else from the first thing that
    /// was noted or done; from today if there is none of these.
    public Weeks weeks(PersonId person, LocalDate today) {
        return new Weeks(enrolled(person, today)
                .or(() -> checkIns.began(person, today))
                .or(() -> chronicle.first(person))
                .filter(date -> !date.isAfter(today))
                .orElse(today));
    }

    /// The check-ins that belong to these weeks, oldest first.
    public List<CheckIn> since(PersonId person, Weeks weeks) {
        LocalDate earliest = weeks.start().minusDays(EARLY_DAYS);
        return checkIns.all(person).stream()
                .filter(checkIn -> !checkIn.date().isBefore(earliest))
                .toList();
    }

    /// When which check-in is asked for in these weeks.
    public Timetable timetable(PersonId person, LocalDate today) {
        Weeks weeks = weeks(person, today);
        return new Timetable(weeks, checkIns.rounds(person, weeks.start().minusDays(EARLY_DAYS)));
    }

    /// Which check-in is asked for today.
    public Optional<Round> due(PersonId person, LocalDate today) {
        Weeks weeks = weeks(person, today);
        LocalDate first = weeks.start().minusDays(EARLY_DAYS);
        return new Timetable(weeks, checkIns.rounds(person, first, today.minusDays(Timetable.LATE_DAYS))).due(today);
    }

    private Optional<LocalDate> enrolled(PersonId person, LocalDate today) {
        return enrolments.of(person).stream()
                .filter(enrolment -> enrolment.programme() != null)
                .map(Enrolment::since)
                .filter(since -> !since.isAfter(today))
                .reduce((_, later) -> later);
    }
}

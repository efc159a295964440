// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.diary.checkin.Activities;
import app.supple.diary.checkin.Beginning;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Weeks;
import app.supple.diary.note.Notes;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.Followed;
import app.supple.plan.Plans;
import app.supple.plan.follow.Circumstances;
import app.supple.progress.measure.Outcomes;
import app.supple.progress.measure.Track;
import app.supple.progress.report.Report.Period;
import app.supple.progress.report.Report.Practice;
import app.supple.progress.report.Report.Told;
import app.supple.safety.Bar;
import app.supple.safety.Screening;
import app.supple.safety.Screenings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Puts together what a clinician wants to know. It changes nothing, and is made anew each time.
///
/// @param beginning knows check-ins and the diary, too
public record Reports(
        Beginning beginning, Noted noted, Planned planned, Screenings screenings, Introductions introductions) {

    private static final int DAYS_A_WEEK = 7;

    /// What else the person says of themselves.
    public record Noted(Notes notes, Activities activities) {}

    /// What is to be done, and what bends it.
    public record Planned(Plans plans, Circumstances circumstances) {}

    public Report of(Person person, Instant now) {
        LocalDate today = person.dateAt(now);
        Weeks weeks = beginning.weeks(person.id(), today);
        Told told = told(person.id(), weeks, today);
        return new Report(
                period(person, weeks, now),
                introductions.of(person.id()).orElse(null),
                rows(told.outcomes(), weeks),
                practice(person, weeks, now),
                told);
    }

    private Period period(Person person, Weeks weeks, Instant now) {
        LocalDate today = person.dateAt(now);
        Optional<Followed> followed = planned.plans().course(person, today, now);
        return new Period(
                weeks,
                today,
                followed.map(course -> course.programme().cover().title()).orElse(null),
                followed.map(course -> course.programme().days() / DAYS_A_WEEK).orElse(0));
    }

    private Told told(PersonId person, Weeks weeks, LocalDate today) {
        List<CheckIn> checkIns = beginning.since(person, weeks).stream()
                .filter(checkIn -> !checkIn.date().isAfter(today))
                .toList();
        return new Told(
                checkIns,
                noted.activities().of(person),
                noted.notes().between(person, weeks.start(), today),
                screenings.latest(person).orElse(null));
    }

    private static List<OutcomeRow> rows(Outcomes outcomes, Weeks weeks) {
        return Track.forClinicians().stream()
                .flatMap(track -> OutcomeRow.of(track, outcomes, weeks).stream())
                .toList();
    }

    private Practice practice(Person person, Weeks weeks, Instant now) {
        LocalDate today = person.dateAt(now);
        var adherence = Adherence.of(
                beginning.chronicle().days(person.id(), weeks.start(), today),
                planned.circumstances().bends(person, now),
                weeks.start(),
                today);
        var exercises = new Exercises(planned, person, now);
        List<Exercise> all = exercises.all();
        var hurts = beginning.chronicle().hurts(person.id(), weeks.start(), today);
        return new Practice(
                adherence,
                new Pains(planned.plans(), person, now).of(hurts, all),
                isLocked(person, now) ? List.of() : all);
    }

    private boolean isLocked(Person person, Instant now) {
        return screenings
                .asOf(person.id(), now)
                .map(Screening::ruling)
                .filter(ruling -> ruling.bar() != Bar.NONE)
                .isPresent();
    }
}

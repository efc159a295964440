// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Library;
import app.supple.own.Shelf;
import app.supple.person.Person;
import app.supple.programme.Part;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// Fits routines to a person and a moment. Pure: the same person at the same moment gets the same plan.
public final class Plans {

    private final Library library;
    private final Routines routines;
    private final Courses courses;

    /// Of people who follow no programme and have answered nothing.
    public Plans(Library library, Routines routines) {
        this(library, routines, Courses.none(library));
    }

    public Plans(Library library, Routines routines, Courses courses) {
        this.library = library;
        this.routines = routines;
        this.courses = courses;
    }

    /// What the programme of a person asks for on a day, and why; empty for who follows none then.
    public Optional<Followed> course(Person person, LocalDate date, Instant now) {
        return courses.on(person, date, now);
    }

    /// The day that `now` belongs to: the morning session as it would be if it began now, the evening session as it
    /// will be in the evening.
    public PlannedDay day(Person person, Instant now) {
        LocalDate date = person.dateAt(now);
        Instant evening = person.momentOf(date, person.rhythms().on(date).evening());
        return new PlannedDay(
                date,
                plan(routines.get(RoutineName.MORNING), person, now, Spare.WHEN_JUST_RISEN),
                plan(
                        routines.get(RoutineName.EVENING),
                        person,
                        evening.isAfter(now) ? evening : now,
                        Spare.WHEN_JUST_RISEN));
    }

    /// A session as it would be if it began now; empty if there is no such routine.
    public Optional<PlannedSession> session(RoutineName name, Person person, Instant now, Spare spare) {
        return routines.find(name).map(routine -> plan(routine, person, now, spare));
    }

    private PlannedSession plan(Routine asked, Person person, Instant now, Spare spare) {
        Routine routine = courses.routine(asked, person, now);
        var fit = new Fit(Shelf.of(library), courses.conditions(person, now));
        Suited suited = Suited.to(fit, Suited.written(fit.shelf(), routine));
        boolean gentle = spare == Spare.WHEN_JUST_RISEN && routine.part() != Part.PRACTICE && person.hasJustRisen(now);
        Suited planned = gentle ? suited.sparing(fit) : suited;
        return new PlannedSession(
                routine, around(routine.part(), person, now), planned.stretches(), planned.adjustments());
    }

    private static LocalTime around(Part part, Person person, Instant now) {
        return switch (part) {
            case MORNING -> person.rhythmAt(now).rising();
            case EVENING -> person.rhythmAt(now).evening();
            case PRACTICE -> person.timeAt(now);
        };
    }
}

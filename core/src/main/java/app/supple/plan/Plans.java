// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.FormKind;
import app.supple.library.Library;
import app.supple.library.Naming.Group;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.own.Shelf;
import app.supple.own.Shelves;
import app.supple.own.routine.NoRoutines;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.routine.OwnRoutines;
import app.supple.person.Person;
import app.supple.programme.Part;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiFunction;

/// Fits routines to a person and a moment. Pure: the same person at the same moment gets the same plan.
public final class Plans {

    private final Shelves shelves;
    private final Routines routines;
    private final OwnRoutines own;
    private final Courses courses;

    /// Of people who make nothing themselves, follow no programme and have answered nothing.
    public Plans(Library library, Routines routines) {
        this(Shelves.of(library), routines, NoRoutines.NONE, Courses.none(library));
    }

    public Plans(Shelves shelves, Routines routines, OwnRoutines own, Courses courses) {
        this.shelves = shelves;
        this.routines = routines;
        this.own = own;
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
                plan(bookend(RoutineName.MORNING, person, now), person, now, Spare.WHEN_JUST_RISEN),
                plan(
                        bookend(RoutineName.EVENING, person, now),
                        person,
                        evening.isAfter(now) ? evening : now,
                        Spare.WHEN_JUST_RISEN));
    }

    /// A session as it would be if it began now; empty if there is no such routine.
    public Optional<PlannedSession> session(RoutineName name, Person person, Instant now, Spare spare) {
        return routine(name, person, now).map(routine -> plan(routine, person, now, spare));
    }

    /// As [#session], in another form of each stretch, such as on a chair.
    public BiFunction<Person, Instant, Optional<PlannedSession>> session(RoutineName name, FormKind form, Spare spare) {
        return (person, now) -> routine(name, person, now)
                .map(routine ->
                        plan(routine.in(form, id -> changes(shelves.of(person.id()), id, form)), person, now, spare));
    }

    /// What is done at a desk anyway needs no chair form; what a person added may have no such form.
    private static boolean changes(Shelf shelf, StretchId id, FormKind form) {
        return shelf.find(id)
                .filter(stretch -> stretch.naming().group() == Group.AT_A_DESK || isMissing(stretch, form))
                .isEmpty();
    }

    private static boolean isMissing(Stretch stretch, FormKind form) {
        return stretch.naming().group() == Group.OWN && form != FormKind.EASIER;
    }

    /// One that the person made, or that stands for the one of that name, or that was written for everybody, or what
    /// the person added, alone.
    private Optional<Routine> routine(RoutineName name, Person person, Instant now) {
        return OwnRoutine.isOwn(name)
                ? own.find(person.id(), name)
                        .map(mine ->
                                mine.routine(routines.get(RoutineName.EVENING).pace()))
                : routines.find(name)
                        .map(written -> inPlaceOf(written, person, now))
                        .or(() -> shelves.of(person.id())
                                .find(new StretchId(name.value()))
                                .map(routines::practice));
    }

    private Routine bookend(RoutineName name, Person person, Instant now) {
        return inPlaceOf(routines.get(name), person, now);
    }

    /// What the person made comes before what their programme asks for, and that before what is written for everybody.
    private Routine inPlaceOf(Routine written, Person person, Instant now) {
        Routine standing = new Standing(routines, own.standing(person.id())).inPlaceOf(written);
        return standing.equals(written) ? courses.routine(written, person, now) : standing;
    }

    private PlannedSession plan(Routine routine, Person person, Instant now, Spare spare) {
        var fit = new Fit(shelves.of(person.id()), courses.conditions(person, now));
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

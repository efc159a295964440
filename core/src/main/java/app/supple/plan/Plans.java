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
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

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

    /// Some days of a programme in a row, at most those since it began: before `now` as they were, and then as they
    /// will be if all that is planned is done.
    public List<Expected> days(Person person, LocalDate first, int days, Instant now) {
        return courses.days(person, first, days, now).stream()
                .map(followed -> expected(person, followed))
                .toList();
    }

    private Expected expected(Person person, Followed followed) {
        LocalDate date = followed.day().date();
        return new Expected(
                followed,
                new PlannedDay(
                        date,
                        expected(RoutineName.MORNING, person, followed),
                        expected(RoutineName.EVENING, person, followed)),
                courses.arrangement(person, date));
    }

    private PlannedSession expected(RoutineName name, Person person, Followed followed) {
        Routine written = routines.get(name);
        LocalDate date = followed.day().date();
        Instant moment = person.momentOf(date, around(written.part(), person, date));
        Routine routine = arranged(written, person, date, asked -> instead(asked, person, followed::routine));
        return plan(routine, person, moment, Spare.WHEN_JUST_RISEN);
    }

    /// The day that `now` belongs to: the morning session as it would be if it began now, the evening session as it
    /// will be in the evening.
    public PlannedDay day(Person person, Instant now) {
        LocalDate date = person.dateAt(now);
        Instant evening = person.momentOf(date, around(Part.EVENING, person, date));
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

    private Routine inPlaceOf(Routine written, Person person, Instant now) {
        return arranged(
                written,
                person,
                person.dateAt(now),
                asked -> instead(asked, person, bookend -> courses.routine(bookend, person, now)));
    }

    /// What the person made comes before what their programme asks for, and that before what is written for everybody.
    private Routine instead(Routine written, Person person, UnaryOperator<Routine> followed) {
        // Only a bookend of the day gives up its place; what is practised whenever it suits does not.
        OwnRoutine mine = written.part() == Part.PRACTICE
                ? null
                : own.standing(person.id()).get(written.part());
        return mine == null ? followed.apply(written) : mine.standingFor(written);
    }

    /// Two sessions that change places keep their names: the part of the day in which they are done.
    private Routine arranged(Routine written, Person person, LocalDate date, UnaryOperator<Routine> instead) {
        if (written.part() == Part.PRACTICE
                || !courses.arrangement(person, date).isSwapped()) {
            return instead.apply(written);
        }
        RoutineName other = written.part() == Part.MORNING ? RoutineName.EVENING : RoutineName.MORNING;
        return instead.apply(routines.get(other)).inPlaceOf(written);
    }

    private PlannedSession plan(Routine routine, Person person, Instant now, Spare spare) {
        var fit = new Fit(shelves.of(person.id()), courses.conditions(person, now));
        Suited suited = Suited.to(fit, Suited.written(fit.shelf(), routine));
        boolean gentle = spare == Spare.WHEN_JUST_RISEN && routine.part() != Part.PRACTICE && person.hasJustRisen(now);
        Suited planned = gentle ? suited.sparing(fit) : suited;
        LocalTime around = routine.part() == Part.PRACTICE
                ? person.timeAt(now)
                : around(routine.part(), person, person.dateAt(now));
        return new PlannedSession(routine, around, planned.stretches(), planned.adjustments());
    }

    /// When the morning or the evening session of a day is offered.
    private LocalTime around(Part part, Person person, LocalDate date) {
        var rhythm = person.rhythms().on(date);
        return courses.arrangement(person, date)
                .movedTo(part)
                .orElseGet(() -> part == Part.MORNING ? rhythm.rising() : rhythm.evening());
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Condition;
import app.supple.library.Library;
import app.supple.library.StretchId;
import app.supple.own.Shelf;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.Milestones.Walk;
import app.supple.plan.course.Course;
import app.supple.plan.course.Done;
import app.supple.plan.course.Tempo;
import app.supple.plan.follow.Arrangement;
import app.supple.plan.follow.Circumstances;
import app.supple.plan.follow.Enrolment;
import app.supple.plan.follow.Enrolments;
import app.supple.plan.follow.Past;
import app.supple.programme.Manner;
import app.supple.programme.Programme;
import app.supple.programme.Programmes;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.safety.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Walks persons through their programmes: what a day asks for, whether it is today or long past.
///
/// @param library of which programmes are made
/// @param milestones on the way through what was done
public record Courses(
        Library library, Programmes programmes, Enrolments enrolments, Milestones milestones, Circumstances known) {

    private static final Enrolments NO_ENROLMENTS = new Enrolments() {
        @Override
        public List<Enrolment> of(PersonId person) {
            return List.of();
        }

        @Override
        public void keep(PersonId person, Enrolment enrolment) {
            throw new UnsupportedOperationException("Nobody enrols here");
        }
    };

    /// From the day on which somebody enrolled to the day that is asked for.
    private record Span(LocalDate since, LocalDate date) {}

    /// For who follows no programme and has answered nothing.
    static Courses none(Library library) {
        return new Courses(
                library, new Programmes(List::of), NO_ENROLMENTS, new Milestones(Past.NOTHING), Circumstances.NOTHING);
    }

    Set<Condition> conditions(Person person, Instant moment) {
        return known.clearance(person, moment).conditions();
    }

    /// The day as it was known at a moment; empty for who follows no programme then.
    public Optional<Followed> on(Person person, LocalDate date, Instant moment) {
        return enrolments.on(person.id(), date).flatMap(enrolment -> {
            var id = enrolment.programme();
            return id == null
                    ? Optional.empty()
                    : programmes
                            .named(id.value())
                            .map(programme -> follow(person, programme, new Span(enrolment.since(), date), moment));
        });
    }

    /// Some days in a row: before a moment as they were, and from then on as they will be if all that is planned is
    /// done. A day before the programme began is not among them.
    List<Followed> days(Person person, LocalDate first, int days, Instant moment) {
        LocalDate last = first.plusDays(days - 1L);
        return on(person, last, moment)
                .map(followed -> {
                    Course course = followed.course();
                    var walk = new Walk(
                            person.id(),
                            course,
                            known.facts(person, moment).usualPain(),
                            stoodFor(person, followed.programme(), moment));
                    LocalDate from = first.isBefore(course.start()) ? course.start() : first;
                    var replay = milestones.through(walk, from, last, expected(course, person.dateAt(moment), last));
                    return first.datesUntil(last.plusDays(1))
                            .filter(date -> !date.isBefore(course.start()))
                            .map(date -> new Followed(course.programme(), course, replay.on(date)))
                            .toList();
                })
                .orElse(List.of());
    }

    Arrangement arrangement(Person person, LocalDate date) {
        return known.arrangement(person.id(), date);
    }

    private Followed follow(Person person, Programme programme, Span span, Instant moment) {
        Facts facts = known.facts(person, moment);
        Course course = Course.of(library, programme, span.since(), facts.atLeast65() ? Tempo.SLOW : Tempo.USUAL)
                .bentBy(known.bends(person, moment));
        var walk = new Walk(person.id(), course, facts.usualPain(), stoodFor(person, programme, moment));
        return new Followed(programme, course, milestones.on(walk, span.date()));
    }

    private static List<Done> expected(Course course, LocalDate from, LocalDate until) {
        return from.isAfter(until)
                ? List.of()
                : from.datesUntil(until)
                        .filter(date -> !course.bends().isAway(date))
                        .flatMap(date -> Done.all(date).stream())
                        .toList();
    }

    /// By stand-in, which movement of the programme it stands for.
    private Map<StretchId, StretchId> stoodFor(Person person, Programme programme, Instant moment) {
        Set<Condition> conditions = known.clearance(person, moment).conditions();
        var fit = new Fit(Shelf.of(library), conditions);
        Map<StretchId, StretchId> stoodFor = new LinkedHashMap<>();
        for (StretchId movement : programme.order()) {
            var asked = library.get(movement);
            Fitted fitted = fit.apply(
                    PlannedStretch.of(asked, Manner.USUAL, asked.doses().usual().dose()));
            if (fitted instanceof Fitted.Done(var planned, var _)) {
                stoodFor.putIfAbsent(planned.stretch().id(), movement);
            }
        }
        return stoodFor;
    }

    /// The routine that stands in place of a written one on a day; the written one for who follows no programme.
    Routine routine(Routine written, Person person, Instant now) {
        boolean bookend =
                written.name().equals(RoutineName.MORNING) || written.name().equals(RoutineName.EVENING);
        return bookend
                ? on(person, person.dateAt(now), now)
                        .map(followed -> followed.routine(written))
                        .orElse(written)
                : written;
    }
}

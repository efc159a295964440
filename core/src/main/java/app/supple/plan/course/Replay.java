// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import java.time.LocalDate;
import java.util.stream.Stream;

/// Walks a course day by day. Pure: the same course and log always give the same days.
///
/// @param first how the course stood on the day from which it is walked
public record Replay(Course course, Log log, Standing first) {

    /// From its first day on.
    public Replay(Course course, Log log) {
        this(course, log, course.first());
    }

    /// What a day asks for, as far as everything up to and including that day is in the log.
    ///
    /// @throws IllegalArgumentException if the course begins later
    public CourseDay on(LocalDate date) {
        return CourseDay.of(course, Reaction.to(course, log, standing(date)));
    }

    /// What each day asked for in its morning, from the first, without end.
    public Stream<CourseDay> days() {
        return standings().map(standing -> CourseDay.of(course, standing));
    }

    /// How the course stands on a morning, and what is usual for this person by then: the walk may begin here later.
    public Settled settledOn(LocalDate date) {
        return new Settled(standing(date), log.usual(course, date));
    }

    private Standing standing(LocalDate date) {
        if (date.isBefore(first.date())) {
            throw new IllegalArgumentException("The course is walked from " + first.date() + ", after " + date);
        }
        return standings()
                .dropWhile(standing -> standing.date().isBefore(date))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Standing> standings() {
        return Stream.iterate(first, standing -> Dawn.after(course, log, Reaction.to(course, log, standing)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import java.time.LocalDate;
import java.util.stream.Stream;

/// Walks a course day by day. Pure: the same course and log always give the same days.
public record Replay(Course course, Log log) {

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

    private Standing standing(LocalDate date) {
        if (date.isBefore(course.start())) {
            throw new IllegalArgumentException("The course begins on " + course.start() + ", after " + date);
        }
        return standings()
                .dropWhile(standing -> standing.date().isBefore(date))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Standing> standings() {
        return Stream.iterate(course.first(), standing -> Dawn.after(course, log, Reaction.to(course, log, standing)));
    }
}

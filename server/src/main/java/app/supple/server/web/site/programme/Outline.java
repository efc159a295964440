// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.programme;

import app.supple.library.Library;
import app.supple.plan.Followed;
import app.supple.plan.PerfectFollower;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.plan.course.CourseDay;
import app.supple.plan.course.CourseDay.Line;
import app.supple.plan.course.Tempo;
import app.supple.programme.Manner;
import app.supple.programme.Part;
import app.supple.programme.Programme;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.session.Session;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// A programme as it goes for who does everything and is never sore.
///
/// @param days from the first, with one week of maintenance
record Outline(Library library, Programme programme, List<CourseDay> days) {

    static final int DAYS_A_WEEK = 7;

    static Outline of(Library library, Programme programme, Tempo tempo) {
        return new Outline(
                library,
                programme,
                new PerfectFollower(library, programme, tempo)
                        .weeks().stream()
                                .flatMap(week -> week.days().stream())
                                .map(Followed::day)
                                .toList());
    }

    /// The days of a phase, in order.
    List<CourseDay> of(int phase) {
        return days.stream().filter(day -> day.position().phase() == phase).toList();
    }

    /// Of both sessions.
    Duration length(CourseDay day) {
        return length(day.morning()).plus(length(day.evening()));
    }

    Duration length(List<Line> lines) {
        var routine = new Routine(RoutineName.EVENING, Part.EVENING, "", "", programme.pace(), List.of());
        var planned = new PlannedSession(
                routine,
                LocalTime.NOON,
                lines.stream()
                        .map(line -> PlannedStretch.of(
                                library.get(line.movement()), Manner.USUAL.in(line.form()), line.dose()))
                        .toList(),
                List.of());
        return Session.of(planned).timeline().total();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Library;
import app.supple.plan.course.Course;
import app.supple.plan.course.Done;
import app.supple.plan.course.Log;
import app.supple.plan.course.Replay;
import app.supple.plan.course.Tempo;
import app.supple.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Somebody who does every session and is never sore: what a programme looks like without a delay.
public record PerfectFollower(Library library, Programme programme, Tempo tempo) {

    private static final int DAYS_A_WEEK = 7;

    /// Any Monday.
    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    /// One week of the programme.
    ///
    /// @param number counted from 1
    /// @param days seven, or fewer if the programme ends before
    public record Week(int number, List<Followed> days) {}

    /// All weeks, and one of maintenance.
    public List<Week> weeks() {
        Course course = Course.of(library, programme, START, tempo);
        List<Followed> days = new Replay(course, everything())
                .days()
                .limit(programme.days() + DAYS_A_WEEK)
                .map(day -> new Followed(programme, course, day))
                .toList();
        List<Week> weeks = new ArrayList<>();
        for (int first = 0; first < programme.days(); first += DAYS_A_WEEK) {
            int end = Math.min(first + DAYS_A_WEEK, programme.days());
            weeks.add(new Week(weeks.size() + 1, days.subList(first, end)));
        }
        weeks.add(new Week(weeks.size() + 1, days.subList(programme.days(), days.size())));
        return List.copyOf(weeks);
    }

    private Log everything() {
        LocalDate end = START.plusDays(programme.days() + DAYS_A_WEEK);
        return Log.of(
                START.datesUntil(end).flatMap(day -> Done.all(day).stream()).toList(), null);
    }
}

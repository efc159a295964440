// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.plan.course.Course;
import app.supple.plan.course.CourseDay;
import app.supple.programme.Manner;
import app.supple.programme.Part;
import app.supple.programme.Phase;
import app.supple.programme.Prescription;
import app.supple.programme.Programme;
import app.supple.programme.Routine;
import java.util.List;

/// A day of a person in a programme.
public record Followed(Programme programme, Course course, CourseDay day) {

    private static final int DAYS_A_WEEK = 7;

    /// The session of a part of the day, as a routine that can be planned like a written one.
    public Routine routine(Routine written) {
        Phase phase = phase();
        List<CourseDay.Line> lines = written.part() == Part.MORNING ? day.morning() : day.evening();
        return new Routine(
                written.name(),
                written.part(),
                written.title(),
                phase.heading().why(),
                programme.pace(),
                lines.stream().map(line -> prescription(line, phase)).toList());
    }

    public Phase phase() {
        return programme.phase(day.position().phase());
    }

    /// The week of the programme, counted from 1, as if there had been no delay; one after the last in maintenance.
    public int week() {
        var position = day.position();
        int inPhase = Math.min(position.day(), phase().days() - 1);
        return (programme.firstDay(position.phase()) + inPhase) / DAYS_A_WEEK + 1;
    }

    /// Whether all phases are done, and it is about keeping what was gained.
    public boolean isOver() {
        return day.position().phase() >= programme.length();
    }

    private static Prescription prescription(CourseDay.Line line, Phase phase) {
        return new Prescription(line.movement(), Manner.USUAL.in(line.form()), line.dose(), phase.grounds());
    }
}

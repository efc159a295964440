// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.Dose;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// Tells the days of a course in short, so that a story fits on a page.
final class Told {

    private Told() {}

    /// `"14 begins 1, joins tilt"` for each day on which something is different.
    static List<String> changes(Course course, Log log, int days) {
        return new Replay(course, log)
                .days()
                .limit(days)
                .filter(day -> !day.changes().isEmpty())
                .map(day -> ChronoUnit.DAYS.between(course.start(), day.date()) + " "
                        + day.changes().stream().map(Told::change).collect(Collectors.joining(", ")))
                .toList();
    }

    /// `"rotation 30x2, wave 8, bridge 5"`
    static String lines(List<CourseDay.Line> lines) {
        return lines.stream()
                .map(line -> line.movement() + " " + dose(line.dose())
                        + (line.form().name().equals("STANDARD") ? "" : " " + line.form()))
                .collect(Collectors.joining(", "));
    }

    private static String change(Change change) {
        return switch (change) {
            case Change.Begins(int phase) -> "begins " + phase;
            case Change.Stays(Obstacle.Completion(int done, int planned), int times) ->
                "stays " + times + " for " + done + " of " + planned;
            case Change.Stays(Obstacle.SoreAfter(double by), int times) -> "stays " + times + " for sore by " + by;
            case Change.Stays(Obstacle.SoreMornings(int mornings), int times) ->
                "stays " + times + " for mornings " + mornings;
            case Change.Joins joins -> "joins " + joins.movement();
            case Change.MovesUp up -> up.movement() + " " + dose(up.from()) + " up to " + dose(up.to());
            case Change.StepsBack back -> back.movement() + " " + dose(back.from()) + " back to " + dose(back.to());
            case Change.Eases eases -> "eases " + eases.movement();
            case Change.Rests rests -> "rests " + rests.movement();
            case Change.Returns returns -> "returns " + returns.movement();
            case Change.Restores restores -> "restores " + restores.movement();
            case Change.Holds holds -> "holds " + holds.movement() + " at " + dose(holds.dose());
            case Change.Repeats(int days) -> "repeats after " + days;
            case Change.GoesBack(int days) -> "goes back after " + days;
            case Change.AsksForReview(double points) -> "review for " + points;
        };
    }

    private static String dose(Dose dose) {
        return switch (dose) {
            case Dose.Hold(Duration each, int repetitions) -> each.toSeconds() + "x" + repetitions;
            case Dose.Cycles(Duration _, int repetitions) -> String.valueOf(repetitions);
        };
    }
}

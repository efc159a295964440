// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.plan.course.Ladder.Kind;
import app.supple.programme.Amount;
import app.supple.programme.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a course asks for on one day, and why it is so.
///
/// @param changes what is different on this day, then what is held back
public record CourseDay(
        LocalDate date, Position position, List<Line> morning, List<Line> evening, List<Change> changes) {

    /// So much of one movement.
    public record Line(StretchId movement, Dose dose, FormKind form) {}

    static CourseDay of(Course course, Standing standing) {
        var of = new Of(course, standing);
        List<Change> changes = new ArrayList<>(standing.changes());
        changes.addAll(of.heldBack());
        return new CourseDay(standing.date(), standing.position(), of.morning(), of.evening(), List.copyOf(changes));
    }

    /// Whether it strengthens, too.
    public boolean hasStrength() {
        return evening.size() > morning.size();
    }

    private record Of(Course course, Standing standing) {

        List<Line> morning() {
            return course.stretches().stream()
                    .filter(this::isDone)
                    .map(movement -> line(movement, inTheMorning(dose(movement))))
                    .toList();
        }

        List<Line> evening() {
            return course.programme().order().stream()
                    .filter(this::isDone)
                    .filter(movement -> !isStrength(movement) || isDue(movement))
                    .map(movement -> line(movement, dose(movement)))
                    .toList();
        }

        List<Change> heldBack() {
            List<Change> held = new ArrayList<>();
            for (StretchId movement : course.programme().order()) {
                Hurt hurt = standing.memory().hurts().get(movement);
                if (hurt != null && isDone(movement) && isBelow(movement) && !isTold(movement)) {
                    held.add(new Change.Holds(movement, dose(movement), hurt));
                }
            }
            return held;
        }

        private boolean isTold(StretchId movement) {
            return standing.changes().stream().anyMatch(change -> switch (change) {
                case Change.StepsBack back -> back.movement().equals(movement);
                case Change.MovesUp up -> up.movement().equals(movement);
                case Change.Eases eases -> eases.movement().equals(movement);
                case Change.Joins joins -> joins.movement().equals(movement);
                case Change.Begins _,
                        Change.Stays _,
                        Change.Rests _,
                        Change.Returns _,
                        Change.Restores _,
                        Change.Holds _,
                        Change.Repeats _,
                        Change.GoesBack _,
                        Change.AsksForReview _ -> false;
            });
        }

        private boolean isBelow(StretchId movement) {
            return level(movement).rung()
                    < course.target(movement, standing.position().phase());
        }

        private boolean isStrength(StretchId movement) {
            return course.ladder(movement).kind() == Kind.STRENGTH;
        }

        private boolean isDue(StretchId movement) {
            return standing.date().equals(standing.memory().lastStrength())
                    && phase().strength().on(standing.position().day()).contains(movement);
        }

        private boolean isDone(StretchId movement) {
            Level level = standing.levels().get(movement);
            return level != null && !level.rests();
        }

        private Line line(StretchId movement, Dose dose) {
            FormKind form = level(movement).form();
            boolean first = course.tempo() == Tempo.SLOW && standing.position().phase() == 0;
            return new Line(movement, dose, first && form == FormKind.STANDARD ? FormKind.CHAIR : form);
        }

        private Dose dose(StretchId movement) {
            return course.ladder(movement).rungs().get(level(movement).rung());
        }

        /// Never longer than the phase's morning, or than the person starts with.
        private Dose inTheMorning(Dose evening) {
            Amount most = phase().bookends().morning();
            return switch (evening) {
                case Dose.Hold(Duration each, int repetitions) -> {
                    Duration longest = max(most.hold(), course.tempo().firstHold());
                    yield new Dose.Hold(min(each, longest), Math.min(repetitions, most.repetitions()));
                }
                case Dose.Cycles cycles -> cycles;
            };
        }

        private Phase phase() {
            return course.phase(standing.position().phase());
        }

        private Level level(StretchId movement) {
            return Objects.requireNonNull(standing.levels().get(movement));
        }

        private static Duration max(Duration a, Duration b) {
            return a.compareTo(b) > 0 ? a : b;
        }

        private static Duration min(Duration a, Duration b) {
            return a.compareTo(b) < 0 ? a : b;
        }
    }
}

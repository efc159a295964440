// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import app.supple.progress.insight.Estimate;
import app.supple.progress.insight.Inversion;
import app.supple.progress.insight.Lived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What came of an experiment, by the draw and not by what was done: who leaves out a session because of a bad day
/// would make sessions look good. The chance that it is tested against is the very one that dealt the evenings.
///
/// @param on mornings with an answer after an evening with a session
/// @param off mornings with an answer after an evening without
/// @param followed on how many of the 14 evenings it went as drawn
/// @param estimate how much pain differs after evenings with a session; null if there are not enough mornings
public record Result(
        int on, int off, int followed, @Nullable Estimate estimate) {

    /// On each side. Below, hardly any of the ways would differ in what is seen.
    public static final int FEWEST = 4;

    /// The least that chance alone can be said to be, either way: one in 216.
    public static final double SMALLEST_P = 2.0 / Draw.all().size();

    private static final double SAME = 1e-9;

    /// Of one that is done.
    public static Result of(Experiment experiment, Lived lived) {
        var answers = Answers.of(experiment, lived.mornings());
        int on = answers.days(experiment.draw(), true);
        int off = answers.days(experiment.draw(), false);
        return new Result(
                on,
                off,
                followed(experiment, lived.evenings()),
                on < FEWEST || off < FEWEST ? null : answers.estimate(experiment.draw()));
    }

    private static int followed(Experiment experiment, Map<LocalDate, Boolean> evenings) {
        return Math.toIntExact(IntStream.range(0, Draw.EVENINGS)
                .filter(evening -> {
                    LocalDate date = experiment.start().plusDays(evening);
                    return experiment.draw().on().get(evening)
                            ? evenings.getOrDefault(date, false)
                            : !evenings.containsKey(date);
                })
                .count());
    }

    /// What was said on a morning.
    ///
    /// @param evening the one before, counted from 0
    private record Morning(int evening, double value) {}

    private record Answers(List<Morning> mornings) {

        static Answers of(Experiment experiment, Map<LocalDate, Integer> pains) {
            List<Morning> mornings = new ArrayList<>();
            for (int evening = 0; evening < Draw.EVENINGS; evening++) {
                Integer pain = pains.get(experiment.start().plusDays(evening + 1L));
                if (pain != null) {
                    mornings.add(new Morning(evening, pain));
                }
            }
            return new Answers(mornings);
        }

        int days(Draw draw, boolean on) {
            return Math.toIntExact(mornings.stream()
                    .filter(morning -> draw.on().get(morning.evening()) == on)
                    .count());
        }

        /// If the evenings of the real draw add d each, another draw sees d times its share of them. So its threshold
        /// is the d at which both see the same once d is taken off.
        Estimate estimate(Draw real) {
            double seen = difference(real).orElseThrow();
            Answers shares = shares(real);
            List<Double> thresholds = new ArrayList<>();
            int alike = 0;
            for (Draw other : Draw.all()) {
                double share = shares.difference(other).orElse(1);
                if (share > 1 - SAME) {
                    alike++;
                } else {
                    thresholds.add((seen - difference(other).orElseThrow()) / (1 - share));
                }
            }
            double[] all = thresholds.stream().mapToDouble(Double::doubleValue).toArray();
            return new Inversion(all, alike).estimate(seen);
        }

        /// 1 for mornings after an evening with a session, 0 for others.
        private Answers shares(Draw real) {
            return new Answers(mornings.stream()
                    .map(morning -> new Morning(morning.evening(), real.on().get(morning.evening()) ? 1 : 0))
                    .toList());
        }

        /// Mean after evenings with a session, less the mean after others; empty if all are on one side.
        private OptionalDouble difference(Draw draw) {
            OptionalDouble on = mean(draw, true);
            OptionalDouble off = mean(draw, false);
            return on.isPresent() && off.isPresent()
                    ? OptionalDouble.of(on.getAsDouble() - off.getAsDouble())
                    : OptionalDouble.empty();
        }

        private OptionalDouble mean(Draw draw, boolean on) {
            return mornings.stream()
                    .filter(morning -> draw.on().get(morning.evening()) == on)
                    .mapToDouble(Morning::value)
                    .average();
        }
    }
}

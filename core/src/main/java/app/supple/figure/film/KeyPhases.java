// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.film;

import java.util.List;
import java.util.TreeSet;

/// Chooses the few phases of a movement between which straight lines are good enough (Douglas and Peucker).
final class KeyPhases {
    /// An interval shorter than this is cut in the middle, not at its worst phase.
    private static final int SHORT = 9;

    private final List<double[]> phases;
    private final double tolerance;
    private final TreeSet<Integer> kept = new TreeSet<>();

    private KeyPhases(List<double[]> phases, double tolerance) {
        this.phases = phases;
        this.tolerance = tolerance;
    }

    /// The phases to keep, the first and the last among them: no number is then farther than the tolerance from
    /// where it should be.
    static List<Integer> of(List<double[]> phases, double tolerance) {
        var chosen = new KeyPhases(phases, tolerance);
        int last = phases.size() - 1;
        chosen.kept.add(0);
        chosen.kept.add(last);
        chosen.split(0, last);
        return List.copyOf(chosen.kept);
    }

    private void split(int from, int to) {
        int worst = from;
        double largest = tolerance;
        for (int between = from + 1; between < to; between++) {
            double miss = miss(from, between, to);
            if (miss > largest) {
                largest = miss;
                worst = between;
            }
        }
        if (worst > from) {
            int at = to - from < SHORT ? (from + to) / 2 : worst;
            kept.add(at);
            split(from, at);
            split(at, to);
        }
    }

    private double miss(int from, int between, int to) {
        double share = (double) (between - from) / (to - from);
        double largest = 0;
        for (int i = 0; i < phases.get(from).length; i++) {
            double straight = phases.get(from)[i] * (1 - share) + phases.get(to)[i] * share;
            largest = Math.max(largest, Math.abs(phases.get(between)[i] - straight));
        }
        return largest;
    }
}

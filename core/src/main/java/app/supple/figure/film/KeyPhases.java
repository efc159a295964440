// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.film;

import java.util.List;
import java.util.stream.IntStream;

/// Chooses the few phases of a movement between which straight lines are good enough (Douglas and Peucker). Where a
/// way is cut does not depend on the tolerance, only how far one goes on cutting: so it is cut once for all of them.
public final class KeyPhases {
    /// An interval shorter than this is cut in the middle, not at its worst phase.
    private static final int SHORT = 9;

    private final List<double[]> phases;
    private final double finest;

    /// A phase is needed by every smaller tolerance than this.
    private final double[] needed;

    /// @param finest the smallest tolerance that will be asked for
    public KeyPhases(List<double[]> phases, double finest) {
        this.phases = phases;
        this.finest = finest;
        this.needed = new double[phases.size()];
        int last = phases.size() - 1;
        needed[0] = Double.POSITIVE_INFINITY;
        needed[last] = Double.POSITIVE_INFINITY;
        split(0, last, Double.POSITIVE_INFINITY);
    }

    /// The phases to keep, the first and the last among them: no number is then farther than the tolerance from
    /// where it should be.
    List<Integer> within(double tolerance) {
        return IntStream.range(0, needed.length)
                .filter(phase -> needed[phase] > tolerance)
                .boxed()
                .toList();
    }

    private void split(int from, int to, double neededSoFar) {
        int worst = from;
        double largest = finest;
        for (int between = from + 1; between < to; between++) {
            double miss = miss(from, between, to);
            if (miss > largest) {
                largest = miss;
                worst = between;
            }
        }
        if (worst > from) {
            int at = to - from < SHORT ? (from + to) / 2 : worst;
            needed[at] = Math.min(largest, neededSoFar);
            split(from, at, needed[at]);
            split(at, to, needed[at]);
        }
    }

    private double miss(int from, int between, int to) {
        double share = (double) (between - from) / (to - from);
        double[] start = phases.get(from);
        double[] end = phases.get(to);
        double[] there = phases.get(between);
        double largest = 0;
        for (int i = 0; i < there.length; i++) {
            double straight = start[i] * (1 - share) + end[i] * share;
            largest = Math.max(largest, Math.abs(there[i] - straight));
        }
        return largest;
    }
}

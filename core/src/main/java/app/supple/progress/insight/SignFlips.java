// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Tests whether differences lie about 0: if nothing made a difference, each could as well have had the other sign.
///
/// With up to [#ALL_UP_TO] differences all ways of signs are looked at, else so many by chance. Turning the signs of a
/// subset raises the mean exactly if the mean of that subset lies below the true difference, so the means of subsets
/// are the thresholds of [Inversion] (Hartigan 1969 calls them typical values).
final class SignFlips {

    static final int ALL_UP_TO = 12;

    /// Together with the way that happened. Enough for a corrected 5 % among dozens of questions.
    private static final int WAYS = 1 << ALL_UP_TO;

    private final double[] sums;
    private final double[] weights;

    /// One difference.
    ///
    /// @param weight how much it counts, above 0
    record Pair(double difference, double weight) {}

    SignFlips(List<Pair> pairs) {
        sums = pairs.stream()
                .mapToDouble(pair -> pair.difference() * pair.weight())
                .toArray();
        weights = pairs.stream().mapToDouble(Pair::weight).toArray();
    }

    /// The weighted mean, and how sure it is.
    ///
    /// @param seed of chance, where not all ways are looked at: the same days get the same answer
    Estimate estimate(long seed) {
        Ways ways = sums.length <= ALL_UP_TO ? all() : some(new SplittableRandom(seed));
        return ways.inversion().estimate(mean());
    }

    private double mean() {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += sums[i];
            weight += weights[i];
        }
        return sum / weight;
    }

    private Ways all() {
        var ways = new Ways(1 << sums.length);
        for (int subset = 0; subset < 1 << sums.length; subset++) {
            ways.add(subset, 0, sums.length);
            ways.end();
        }
        return ways;
    }

    private Ways some(SplittableRandom chance) {
        var ways = new Ways(WAYS);
        ways.end();
        for (int way = 1; way < WAYS; way++) {
            for (int from = 0; from < sums.length; from += Long.SIZE) {
                ways.add(chance.nextLong(), from, Math.min(sums.length, from + Long.SIZE));
            }
            ways.end();
        }
        return ways;
    }

    /// Collects the means of subsets.
    private final class Ways {

        private final double[] thresholds;
        private int filled;
        private int alike;
        private double sum;
        private double weight;

        Ways(int most) {
            thresholds = new double[most];
        }

        /// @param chosen one bit for each from `from` to before `to`
        void add(long chosen, int from, int to) {
            long rest = chosen;
            for (int i = from; i < to; i++) {
                long bit = rest & 1;
                sum += bit * sums[i];
                weight += bit * weights[i];
                rest >>>= 1;
            }
        }

        void end() {
            if (weight > 0) {
                thresholds[filled++] = sum / weight;
            } else {
                alike++;
            }
            sum = 0;
            weight = 0;
        }

        Inversion inversion() {
            return new Inversion(Arrays.copyOf(thresholds, filled), alike);
        }
    }
}

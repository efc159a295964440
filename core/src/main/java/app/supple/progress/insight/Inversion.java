// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import app.supple.diary.entry.Pain;
import app.supple.progress.insight.Estimate.Interval;
import java.util.Arrays;

/// A randomisation test of a mean difference, and the interval of all differences that it does not refuse.
///
/// Suppose the true difference were d. Then each other way in which chance could have dealt the days gives a larger
/// mean than the way that happened exactly if d is at or above some threshold of that way. So the thresholds alone
/// say how probable chance is for any d, and their outer 2.5 % are the ends of the interval: no search, no bell curve.
public final class Inversion {

    /// Of what lies outside an interval, on each side.
    private static final double TAIL = 0.025;

    /// Sums of whole numbers that were divided and multiplied are equal up to this.
    private static final double SAME = 1e-9;

    private final double[] thresholds;
    private final int alike;

    /// Of the ways in which chance could have dealt.
    ///
    /// @param thresholds one for each other way, in any order
    /// @param alike ways that give the same as the one that happened for any difference, itself included
    public Inversion(double[] thresholds, int alike) {
        this.thresholds = thresholds.clone();
        Arrays.sort(this.thresholds);
        this.alike = alike;
    }

    /// What was seen, and how sure it is.
    ///
    /// @param difference that was seen
    public Estimate estimate(double difference) {
        double p = p();
        return new Estimate(difference, interval(), p, p);
    }

    /// How often chance alone gives a difference as large, either way: twice the smaller side, at most 1.
    private double p() {
        int low = 0;
        int high = 0;
        for (double threshold : thresholds) {
            low += threshold <= SAME ? 1 : 0;
            high += threshold >= -SAME ? 1 : 0;
        }
        return Math.min(1, 2.0 * (Math.min(low, high) + alike) / ways());
    }

    private Interval interval() {
        int outside = (int) Math.floor(TAIL * ways() + SAME) - alike;
        return outside < 0
                ? new Interval(-Pain.WORST, Pain.WORST)
                : new Interval(thresholds[outside], thresholds[thresholds.length - 1 - outside]);
    }

    private int ways() {
        return thresholds.length + alike;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

/// How large a difference is, in points from 0 to 10, and how sure.
///
/// @param difference below 0 for less pain
/// @param interval of 95 %, for this question alone
/// @param p how often chance alone gives as much, for this question alone
/// @param corrected as `p`, but for all questions that were asked together
public record Estimate(double difference, Interval interval, double p, double corrected) {

    /// All differences that the days do not speak against, both ends included. Pain ends at 10, so they end there too
    /// where the days are too few to say.
    public record Interval(double lower, double upper) {}

    public Estimate corrected(double newCorrected) {
        return new Estimate(difference, interval, p, newCorrected);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.measure;

/// How large a change has to be before it counts for one person. Where each comes from stands at [Track#limit].
public sealed interface Limit {

    /// Either is enough.
    ///
    /// @param share of the value at the start, from 0 to 1
    record PointsOrShare(double points, double share) implements Limit {}

    /// Three sizes of change, in points.
    record Sizes(double small, double medium, double large) implements Limit {}

    /// Nobody agreed on one; the trend is shown, and not judged.
    record None() implements Limit {}

    /// The smallest change for the better that counts, in points; 0 if there is no agreed limit.
    ///
    /// @param start the value at the start
    default double least(double start) {
        return switch (this) {
            case PointsOrShare rule -> start <= 0 ? rule.points() : Math.min(rule.points(), rule.share() * start);
            case Sizes sizes -> sizes.small();
            case None _ -> 0;
        };
    }
}

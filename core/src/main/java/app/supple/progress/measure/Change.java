// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.measure;

import app.supple.progress.measure.Track.Better;

/// From one reading to a later one.
public record Change(Track track, Reading start, Reading now) {

    /// A rounding error is no change: values are means of whole numbers.
    private static final double EPSILON = 1e-9;

    /// In points or days; negative if it fell.
    public double difference() {
        return now.value() - start.value();
    }

    /// How far it moved for the better; negative if for the worse.
    public double gain() {
        return track.better() == Better.HIGHER ? difference() : -difference();
    }

    public Verdict verdict() {
        return switch (track.limit()) {
            case Limit.None _ -> Verdict.NO_LIMIT;
            case Limit.Sizes sizes -> bySize(sizes);
            case Limit.PointsOrShare rule -> byRule(rule);
        };
    }

    private Verdict byRule(Limit.PointsOrShare rule) {
        if (reaches(rule.least(start.value()))) {
            return Verdict.BETTER;
        }
        return isWorseBy(rule.points()) ? Verdict.WORSE : Verdict.UNCLEAR;
    }

    private Verdict bySize(Limit.Sizes sizes) {
        if (reaches(sizes.large())) {
            return Verdict.LARGE_BETTER;
        }
        if (reaches(sizes.medium())) {
            return Verdict.MEDIUM_BETTER;
        }
        if (reaches(sizes.small())) {
            return Verdict.SMALL_BETTER;
        }
        return isWorseBy(sizes.small()) ? Verdict.WORSE : Verdict.UNCLEAR;
    }

    private boolean reaches(double points) {
        return gain() > EPSILON && gain() >= points - EPSILON;
    }

    /// The share of the start is a rule for getting better; for the worse only points count.
    private boolean isWorseBy(double points) {
        return -gain() >= points - EPSILON;
    }
}

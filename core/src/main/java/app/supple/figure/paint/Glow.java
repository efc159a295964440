// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.outline.Muscle;
import app.supple.figure.pose.BodySide;
import java.util.Optional;

/// A muscle that is stretched or at work, shown warm: how strongly (0 to 1) in the two poses. For a muscle in
/// the middle of the body the side does not matter.
public record Glow(Muscle muscle, BodySide side, Strength strength) {
    /// Empty while nothing glows.
    Optional<Warmth> warmth(boolean atEnd) {
        double now = atEnd ? strength.end : strength.start;
        return now > 0 ? Optional.of(new Warmth(muscle, side, now)) : Optional.empty();
    }

    public record Strength(double start, double end) {
        public Strength {
            requireShare(start);
            requireShare(end);
        }

        private static void requireShare(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("A strength lies between 0 and 1, not at " + value + ".");
            }
        }
    }
}

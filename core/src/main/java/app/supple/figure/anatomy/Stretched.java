// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.anatomy;

import app.supple.figure.body.Skeleton;
import app.supple.figure.outline.Muscle;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Motion;

/// A muscle that a movement makes longer.
public record Stretched(Muscle muscle, BodySide side) {
    /// The length at the end as a multiple of that at the start.
    public double growth(Motion motion) {
        return length(Skeleton.in(motion.end())) / length(Skeleton.in(motion.start()));
    }

    /// From origin to insertion, in H.
    private double length(Skeleton skeleton) {
        return LineOfPull.of(muscle).length(skeleton, side);
    }
}

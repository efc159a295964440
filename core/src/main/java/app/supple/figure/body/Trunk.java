// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.TrunkPose;
import app.supple.figure.pose.TrunkPose.Shoulders;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Vector;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Pelvis, spine and head in place, and where the limbs hang on them.
record Trunk(Map<Level, Placement> levels, Shoulders shoulders) {
    /// A lifted or pushed shoulder comes nearer to the middle, by these parts of its way.
    private static final double NARROWED_BY_LIFT = .30;

    private static final double NARROWED_BY_PUSH = .35;

    static Trunk of(TrunkPose pose) {
        return new Trunk(SpineChain.of(pose), pose.shoulders());
    }

    Placement at(Level level) {
        return Objects.requireNonNull(levels.get(level));
    }

    Trunk moved(Vector by) {
        Map<Level, Placement> moved = new EnumMap<>(Level.class);
        levels.forEach((level, placement) -> moved.put(level, placement.moved(by)));
        return new Trunk(moved, shoulders);
    }

    Vector hip(BodySide side) {
        return at(Level.PELVIS).point(new Vector(0, 0, side.sign() * Proportions.HALF_HIPS));
    }

    Vector shoulder(BodySide side) {
        double half = Proportions.HALF_SHOULDERS
                - NARROWED_BY_PUSH * Math.abs(shoulders.protraction())
                - NARROWED_BY_LIFT * Math.max(0, shoulders.elevation());
        Vector shift = new Vector(shoulders.protraction(), shoulders.elevation(), side.sign() * half);
        return at(Level.C7).point(Proportions.C7_TO_SHOULDER.plus(shift));
    }
}

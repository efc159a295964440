// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.look.Build;
import app.supple.figure.pose.Anchor;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.Pose;
import app.supple.figure.pose.Sided;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Vector;
import java.util.Map;
import java.util.Objects;

/// A posed body: every joint in its place, every bone with its direction. Finger curl in degrees.
public record Skeleton(
        Map<Level, Placement> levels, Sided<Limb> legs, Sided<Limb> arms, Sided<Double> fingerCurl, Build build) {
    public Skeleton {
        levels = Map.copyOf(levels);
    }

    /// Builds the spine from the pelvis up, moves all of it so that the anchored point rests at its place, and
    /// only then lets the limbs reach: what must touch the floor does so by construction.
    public static Skeleton in(Pose pose) {
        Trunk floating = Trunk.of(pose.trunk());
        Vector shift = pose.anchor().at().minus(anchored(floating, pose));
        Trunk trunk = floating.moved(shift);
        Bases bases = new Bases(trunk);
        Sided<Limb> legs = new Legs(trunk, bases).posed(pose.legs());
        return new Skeleton(
                trunk.levels(),
                legs,
                Sided.from(
                        side -> new Arms(trunk, bases, side).posed(pose.arms().on(side))),
                Sided.from(side -> pose.arms().on(side).curl()),
                Build.MEDIUM);
    }

    /// The same bones with more or less on them.
    public Skeleton built(Build other) {
        return new Skeleton(levels, legs, arms, fingerCurl, other);
    }

    private static Vector anchored(Trunk trunk, Pose pose) {
        Anchor.Point point = pose.anchor().point();
        return switch (point) {
            case PELVIS -> trunk.at(Level.PELVIS).at();
            case UPPER_BACK -> trunk.at(Level.T4).at();
            case RIGHT_KNEE -> knee(trunk, BodySide.RIGHT, pose);
            case LEFT_KNEE -> knee(trunk, BodySide.LEFT, pose);
        };
    }

    private static Vector knee(Trunk trunk, BodySide side, Pose pose) {
        return switch (pose.legs().on(side)) {
            case LegPose.Bent bent -> Legs.bent(trunk, side, bent).upper().to();
            case LegPose.Reaching _, LegPose.Between _ ->
                throw new IllegalStateException("A knee that reaches carries nothing");
        };
    }

    public Placement at(Level level) {
        return Objects.requireNonNull(levels.get(level));
    }

    public Limb leg(BodySide side) {
        return legs.on(side);
    }

    public Limb arm(BodySide side) {
        return arms.on(side);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

import app.supple.figure.space.Vector;

/// A place (H) or a direction, measured in the room or from a part of the body that carries it along.
public record Relative(Base base, Vector value) {
    /// In the room: x, y, z. On a part of the body: front, up, right from its origin. That is the middle between
    /// the hips for the pelvis, C7 for the chest, the middle of the skull for the head, the hip for a thigh and the
    /// knee for a shank.
    public enum Base {
        ROOM,
        PELVIS,
        CHEST,
        HEAD,
        RIGHT_THIGH,
        LEFT_THIGH,
        RIGHT_SHANK,
        LEFT_SHANK;

        /// Whether a leg has to be in its place first.
        public boolean isOnLeg(BodySide side) {
            return switch (this) {
                case ROOM, PELVIS, CHEST, HEAD -> false;
                case RIGHT_THIGH, RIGHT_SHANK -> side == BodySide.RIGHT;
                case LEFT_THIGH, LEFT_SHANK -> side == BodySide.LEFT;
            };
        }
    }

    /// Only what is measured from the same base has something in between.
    boolean blendsWith(Relative other) {
        return base == other.base;
    }

    Relative toward(Relative other, double share) {
        return new Relative(base, value.toward(other.value, share));
    }

    public static Relative inRoom(double x, double y, double z) {
        return new Relative(Base.ROOM, new Vector(x, y, z));
    }

    public static Relative onPelvis(double front, double up, double right) {
        return new Relative(Base.PELVIS, new Vector(front, up, right));
    }

    public static Relative onChest(double front, double up, double right) {
        return new Relative(Base.CHEST, new Vector(front, up, right));
    }
}

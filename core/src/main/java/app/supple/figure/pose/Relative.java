// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

import app.supple.figure.space.Vector;

/// A place (H) or a direction, measured in the room or from a part of the body that carries it along.
public record Relative(Base base, Vector value) {
    /// In the room: x, y, z. On a part of the body: front, up, right from its origin.
    public enum Base {
        ROOM,
        PELVIS,
        CHEST
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

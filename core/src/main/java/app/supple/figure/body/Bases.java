// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Relative;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Vector;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// From where places and directions are measured in a body: first its trunk, then each leg once it is placed.
final class Bases {
    private static final Placement ROOM = new Placement(Vector.ZERO, Frame.UPRIGHT);

    private final Trunk trunk;
    private final Map<BodySide, Limb> legs = new EnumMap<>(BodySide.class);

    Bases(Trunk trunk) {
        this.trunk = trunk;
    }

    void add(BodySide side, Limb leg) {
        legs.put(side, leg);
    }

    Limb leg(BodySide side) {
        return Objects.requireNonNull(legs.get(side), "The " + side + " leg is not placed yet");
    }

    Vector place(Relative place) {
        return at(place.base()).point(place.value());
    }

    Vector direction(Relative direction) {
        return at(direction.base()).frame().toRoom(direction.value());
    }

    private Placement at(Relative.Base base) {
        return switch (base) {
            case ROOM -> ROOM;
            case PELVIS -> trunk.at(Level.PELVIS);
            case CHEST -> trunk.at(Level.C7);
            case HEAD -> trunk.at(Level.HEAD);
            case RIGHT_THIGH -> start(leg(BodySide.RIGHT).upper());
            case LEFT_THIGH -> start(leg(BodySide.LEFT).upper());
            case RIGHT_SHANK -> start(leg(BodySide.RIGHT).lower());
            case LEFT_SHANK -> start(leg(BodySide.LEFT).lower());
        };
    }

    private static Placement start(Bone bone) {
        return new Placement(bone.from(), bone.frame());
    }
}

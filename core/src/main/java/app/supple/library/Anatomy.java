// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import java.util.List;

/// How the body is placed and which parts of it a stretch reaches. Plain names, not Latin.
public record Anatomy(Position position, Sides sides, Spine spine, List<Kit> kit, Reach reach) {

    /// Muscles and joints that the movement works on.
    public record Reach(List<String> muscles, List<String> joints) {}

    public enum Position {
        LYING,
        FACE_DOWN,
        KNEELING,
        HANDS_AND_KNEES,
        HALF_KNEELING,
        SITTING,
        STANDING
    }

    /// The way the lower back goes; what a filter for a sore back asks first.
    public enum Spine {
        NEUTRAL,
        FLEXION,
        EXTENSION,
        FLEXION_AND_EXTENSION,
        ROTATION,
        SIDEWAYS
    }

    public enum Kit {
        MAT,
        CUSHION,
        TOWEL,
        CHAIR
    }

    /// Whether a stretch is done once, or once for the left and once for the right.
    public enum Sides {
        ONE,
        TWO
    }
}

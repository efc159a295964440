// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.anatomy;

/// What a movement says about a part of the body: it rests on something. Tests hold the drawing to it.
public record Contact(Part part, Support on, Lasting lasting) {
    /// Which part; the back is that of the chest, the head lies or leans.
    public enum Part {
        RIGHT_HAND,
        LEFT_HAND,
        RIGHT_FOREARM,
        LEFT_FOREARM,
        RIGHT_THIGH,
        LEFT_THIGH,
        RIGHT_KNEE,
        LEFT_KNEE,
        RIGHT_SHANK,
        LEFT_SHANK,
        RIGHT_FOOT,
        LEFT_FOOT,
        PELVIS,
        BACK,
        HEAD
    }

    /// On what: something in the room, or another part of the same body.
    public enum Support {
        FLOOR,
        PILLOW,
        CUSHION,
        SEAT,
        BACKREST,
        WALL,
        DESK,
        RIGHT_ARM,
        LEFT_ARM,
        RIGHT_THIGH,
        LEFT_THIGH,
        RIGHT_SHANK,
        LEFT_SHANK,
        TRUNK,
        HEAD
    }

    /// When: from the first moment to the last without moving, likewise but gliding along, or in one of the two poses
    /// only.
    public enum Lasting {
        THROUGHOUT,
        SLIDING,
        AT_START,
        AT_END
    }
}

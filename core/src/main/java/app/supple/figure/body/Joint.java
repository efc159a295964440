// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Vector;

/// The points of a body that an arrow may follow.
public enum Joint {
    PELVIS,
    BACK,
    HEAD,
    RIGHT_KNEE,
    LEFT_KNEE,
    RIGHT_ANKLE,
    LEFT_ANKLE,
    RIGHT_WRIST,
    LEFT_WRIST;

    public Vector in(Skeleton skeleton) {
        return switch (this) {
            case PELVIS -> skeleton.at(Level.PELVIS).at();
            case BACK -> skeleton.at(Level.T1).at();
            case HEAD -> skeleton.at(Level.HEAD).at();
            case RIGHT_KNEE -> skeleton.leg(BodySide.RIGHT).upper().to();
            case LEFT_KNEE -> skeleton.leg(BodySide.LEFT).upper().to();
            case RIGHT_ANKLE -> skeleton.leg(BodySide.RIGHT).lower().to();
            case LEFT_ANKLE -> skeleton.leg(BodySide.LEFT).lower().to();
            case RIGHT_WRIST -> skeleton.arm(BodySide.RIGHT).lower().to();
            case LEFT_WRIST -> skeleton.arm(BodySide.LEFT).lower().to();
        };
    }
}

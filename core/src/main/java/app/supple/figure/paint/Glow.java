// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import static app.supple.figure.paint.BodyParts.LEGGING;
import static app.supple.figure.paint.BodyParts.PELVIS;
import static app.supple.figure.paint.BodyParts.SHIRT;
import static app.supple.figure.paint.BodyParts.THIGH;
import static app.supple.figure.paint.BodyParts.sided;

import app.supple.figure.outline.Muscle;
import app.supple.figure.outline.MusclePatch;
import app.supple.figure.outline.Outline;
import app.supple.figure.outline.TrunkShape;
import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Camera;
import java.util.List;

/// A muscle that is stretched or at work, shown warm: how strongly (0 to 1) in the two poses. For a muscle in
/// the middle of the body the side does not matter.
public record Glow(Muscle muscle, BodySide side, Strength strength) {
    /// Where it is seen.
    Outline seenBy(Camera camera, TrunkShape trunk) {
        return new MusclePatch(trunk, muscle, side).seenBy(camera);
    }

    /// The ids of the parts it lies on. It is cut off at their edges, so that it does not glow over a limb in front
    /// of them.
    public List<String> hosts() {
        String legging = sided(LEGGING, side);
        return switch (muscle) {
            case ERECTORS, ABDOMEN, OBLIQUES, LATISSIMUS, PECTORALS -> List.of(SHIRT);
            case NECK -> List.of(SHIRT, BodyParts.NECK);
            case CALVES -> List.of(legging);
            case LOW_BACK -> List.of(SHIRT, PELVIS);
            case GLUTES -> List.of(PELVIS, legging, sided(THIGH, side));
            case HAMSTRINGS, QUADRICEPS -> List.of(legging, sided(THIGH, side));
            case HIP_FLEXORS -> List.of(legging, PELVIS, SHIRT);
        };
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

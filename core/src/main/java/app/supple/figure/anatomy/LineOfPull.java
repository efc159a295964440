// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.anatomy;

import static app.supple.figure.anatomy.LineOfPull.On.C7;
import static app.supple.figure.anatomy.LineOfPull.On.FOOT;
import static app.supple.figure.anatomy.LineOfPull.On.HEAD;
import static app.supple.figure.anatomy.LineOfPull.On.L1;
import static app.supple.figure.anatomy.LineOfPull.On.L2;
import static app.supple.figure.anatomy.LineOfPull.On.L3;
import static app.supple.figure.anatomy.LineOfPull.On.N2;
import static app.supple.figure.anatomy.LineOfPull.On.PELVIS;
import static app.supple.figure.anatomy.LineOfPull.On.SHANK;
import static app.supple.figure.anatomy.LineOfPull.On.T1;
import static app.supple.figure.anatomy.LineOfPull.On.T2;
import static app.supple.figure.anatomy.LineOfPull.On.T3;
import static app.supple.figure.anatomy.LineOfPull.On.T4;
import static app.supple.figure.anatomy.LineOfPull.On.THIGH;
import static app.supple.figure.anatomy.LineOfPull.On.UPPER_ARM;

import app.supple.figure.body.Bone;
import app.supple.figure.body.Level;
import app.supple.figure.body.Limb;
import app.supple.figure.body.Skeleton;
import app.supple.figure.outline.Muscle;
import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Vector;
import java.util.List;

/// A muscle as a string: from its origin over the points that hold it to the bones, to its insertion.
///
/// Origins and insertions are those of any atlas of anatomy (Gray's Anatomy, 41st edition, chapters on the back, the
/// abdomen, the shoulder, the hip and the thigh). The via points are our own: they keep a string outside the bones
/// when a joint bends, in the manner of Delp and others (1990, IEEE Transactions on Biomedical Engineering 37:757).
/// Good enough to say whether a muscle becomes longer, not by how many millimetres.
record LineOfPull(List<Via> points) {
    /// A bone that holds a string. Offsets are front, up, right in H from its upper joint; on the trunk from the joint
    /// below the vertebra.
    enum On {
        PELVIS,
        L1,
        L2,
        L3,
        T1,
        T2,
        T3,
        T4,
        C7,
        N2,
        HEAD,
        THIGH,
        SHANK,
        FOOT,
        UPPER_ARM
    }

    record Via(On on, Vector offset) {}

    /// Sacrum and iliac crest, up to the spines of the lower neck.
    private static final LineOfPull ERECTORS = string(
            via(PELVIS, -.070, .030, .03),
            via(L1, -.048, .01, .03),
            via(L3, -.042, .01, .03),
            via(T2, -.052, 0, .03),
            via(T4, -.050, 0, .025),
            via(C7, -.038, .01, .02));

    /// Sacrum to the lowest ribs: multifidus and the lumbar part of the erectors.
    private static final LineOfPull LOW_BACK = string(
            via(PELVIS, -.072, .020, .03), via(L1, -.048, .01, .03), via(L2, -.042, .01, .03), via(T1, -.045, 0, .035));

    /// Pubic bone to the lower ribs: rectus abdominis.
    private static final LineOfPull ABDOMEN =
            string(via(PELVIS, .048, -.025, .02), via(L2, .066, 0, .025), via(T2, .076, 0, .03));

    /// Lower ribs at the side to the far side of the pelvis in front: external oblique.
    private static final LineOfPull OBLIQUES =
            string(via(T2, .030, 0, .082), via(L3, .045, 0, .062), via(PELVIS, .060, .010, -.03));

    /// Sacrum and lower spine, round the ribs, to the upper arm.
    private static final LineOfPull LATISSIMUS = string(
            via(PELVIS, -.065, .045, .04),
            via(T1, -.040, 0, .065),
            via(T3, -.030, 0, .088),
            via(UPPER_ARM, .012, -.035, 0));

    /// Back of the iliac bone, over the buttock and round the hip, to the outside of the thigh.
    private static final LineOfPull GLUTES =
            string(via(PELVIS, -.060, .045, .055), via(PELVIS, -.066, -.005, .082), via(THIGH, -.022, -.065, .036));

    /// Seat bone to below the knee.
    private static final LineOfPull HAMSTRINGS =
            string(via(PELVIS, -.030, -.045, .035), via(THIGH, -.040, -.180, 0), via(SHANK, -.032, -.012, 0));

    /// Lumbar spine, over the front rim of the pelvis, to the inside of the thigh: iliopsoas.
    private static final LineOfPull HIP_FLEXORS =
            string(via(L2, .030, 0, .030), via(PELVIS, .048, .012, .048), via(THIGH, .010, -.045, -.010));

    /// Front of the pelvis, over the kneecap, to the shin: rectus femoris.
    private static final LineOfPull QUADRICEPS = string(
            via(PELVIS, .045, .020, .050),
            via(THIGH, .048, -.080, 0),
            via(THIGH, .040, -.235, 0),
            via(SHANK, .036, -.010, 0),
            via(SHANK, .028, -.030, 0));

    /// Back of the thigh bone just above the knee to the heel: gastrocnemius.
    private static final LineOfPull CALVES = string(
            via(THIGH, -.028, -.225, 0),
            via(SHANK, -.040, -.070, 0),
            via(SHANK, -.022, -.200, 0),
            via(FOOT, -.034, -.015, 0));

    /// Breastbone to the upper arm.
    private static final LineOfPull PECTORALS = string(via(T3, .078, 0, .015), via(UPPER_ARM, .018, -.050, 0));

    /// Lower neck to the back of the skull.
    private static final LineOfPull NECK =
            string(via(C7, -.034, 0, .012), via(N2, -.034, .01, .012), via(HEAD, -.046, -.020, .012));

    private static Via via(On on, double front, double up, double right) {
        return new Via(on, new Vector(front, up, right));
    }

    private static LineOfPull string(Via... points) {
        return new LineOfPull(List.of(points));
    }

    static LineOfPull of(Muscle muscle) {
        return switch (muscle) {
            case ERECTORS -> ERECTORS;
            case LOW_BACK -> LOW_BACK;
            case ABDOMEN -> ABDOMEN;
            case OBLIQUES -> OBLIQUES;
            case LATISSIMUS -> LATISSIMUS;
            case GLUTES -> GLUTES;
            case HAMSTRINGS -> HAMSTRINGS;
            case HIP_FLEXORS -> HIP_FLEXORS;
            case QUADRICEPS -> QUADRICEPS;
            case CALVES -> CALVES;
            case PECTORALS -> PECTORALS;
            case NECK -> NECK;
        };
    }

    double length(Skeleton skeleton, BodySide side) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += at(points.get(i), skeleton, side)
                    .minus(at(points.get(i - 1), skeleton, side))
                    .length();
        }
        return length;
    }

    private static Vector at(Via via, Skeleton skeleton, BodySide side) {
        Vector offset = new Vector(via.offset.x(), via.offset.y(), via.offset.z() * side.sign());
        return bone(via.on, skeleton, side).point(offset);
    }

    private static Placement bone(On on, Skeleton skeleton, BodySide side) {
        Limb leg = skeleton.leg(side);
        return switch (on) {
            case PELVIS -> skeleton.at(Level.PELVIS);
            case L1 -> skeleton.at(Level.L1);
            case L2 -> skeleton.at(Level.L2);
            case L3 -> skeleton.at(Level.L3);
            case T1 -> skeleton.at(Level.T1);
            case T2 -> skeleton.at(Level.T2);
            case T3 -> skeleton.at(Level.T3);
            case T4 -> skeleton.at(Level.T4);
            case C7 -> skeleton.at(Level.C7);
            case N2 -> skeleton.at(Level.N2);
            case HEAD -> skeleton.at(Level.HEAD);
            case THIGH -> start(leg.upper());
            case SHANK -> start(leg.lower());
            case FOOT -> leg.tip();
            case UPPER_ARM -> start(skeleton.arm(side).upper());
        };
    }

    private static Placement start(Bone bone) {
        return new Placement(bone.from(), bone.frame());
    }
}

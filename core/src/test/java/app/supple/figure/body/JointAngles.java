// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import static java.lang.StrictMath.acos;
import static java.lang.StrictMath.asin;
import static java.lang.StrictMath.atan2;
import static java.lang.StrictMath.toDegrees;

import app.supple.figure.pose.Bend;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Pose;
import app.supple.figure.pose.TrunkPose.Spine;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Vector;
import java.util.LinkedHashMap;
import java.util.Map;

/// The angles of a posed body as a physiotherapist reads them off, degrees. Names as in `joint-ranges.yaml`, those of
/// the limbs after the side.
public final class JointAngles {
    private final Map<String, Double> angles = new LinkedHashMap<>();

    private JointAngles() {}

    public static Map<String, Double> of(Pose pose) {
        JointAngles read = new JointAngles();
        Skeleton skeleton = Skeleton.in(pose);
        read.spine(pose.trunk().spine());
        for (BodySide side : BodySide.values()) {
            read.leg(skeleton, side);
            read.arm(skeleton, side);
        }
        return read.angles;
    }

    private void spine(Spine spine) {
        bend("lumbar", spine.lumbar());
        bend(
                "neck",
                new Bend(
                        spine.neck().flexion() + spine.nod(),
                        spine.neck().sideBend(),
                        spine.neck().rotation()));
        bend(
                "trunk",
                new Bend(
                        spine.lumbar().flexion() + spine.thorax().flexion(),
                        spine.lumbar().sideBend() + spine.thorax().sideBend(),
                        spine.lumbar().rotation() + spine.thorax().rotation()));
    }

    private void bend(String region, Bend bend) {
        angles.put(region + "-flexion", bend.flexion());
        angles.put(region + "-side-bend", bend.sideBend());
        angles.put(region + "-rotation", bend.rotation());
    }

    /// Thigh = pelvis, turned by flexion, then abduction, then rotation; so they are read back in that order.
    private void leg(Skeleton skeleton, BodySide side) {
        Limb leg = skeleton.leg(side);
        Frame pelvis = skeleton.at(Level.PELVIS).frame();
        Vector up = pelvis.fromRoom(leg.upper().frame().up());
        Vector front = pelvis.fromRoom(leg.upper().frame().front());
        Vector right = pelvis.fromRoom(leg.upper().frame().right());
        put(side, "hip-flexion", toDegrees(atan2(-up.x(), up.y())));
        put(side, "hip-abduction", -side.sign() * toDegrees(asin(Math.clamp(up.z(), -1, 1))));
        put(side, "hip-rotation", -side.sign() * toDegrees(atan2(-front.z(), right.z())));
        put(side, "knee-flexion", -turned(leg.upper().frame(), leg.lower().frame()));
        put(side, "ankle-flexion", turned(leg.lower().frame(), leg.end()));
    }

    private void arm(Skeleton skeleton, BodySide side) {
        Limb arm = skeleton.arm(side);
        Vector down = skeleton.at(Level.T4).frame().up().times(-1);
        Vector upper = arm.upper().frame().up().times(-1);
        Vector lower = arm.lower().frame().up().times(-1);
        put(side, "shoulder-lift", toDegrees(acos(Math.clamp(upper.dot(down), -1, 1))));
        put(side, "elbow-flexion", toDegrees(acos(Math.clamp(upper.dot(lower), -1, 1))));
        put(
                side,
                "wrist-extension",
                -toDegrees(asin(Math.clamp(-lower.dot(arm.end().up()), -1, 1))));
    }

    /// How far the second frame is turned about the right of the first.
    private static double turned(Frame from, Frame to) {
        Vector front = from.fromRoom(to.front());
        return toDegrees(atan2(front.y(), front.x()));
    }

    private void put(BodySide side, String motion, double degrees) {
        angles.put(side.name().toLowerCase(java.util.Locale.ROOT) + "-" + motion, degrees);
    }
}

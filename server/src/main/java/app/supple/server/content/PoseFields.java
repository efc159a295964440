// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.pose.Anchor;
import app.supple.figure.pose.ArmPose;
import app.supple.figure.pose.ArmPose.Hand;
import app.supple.figure.pose.ArmPose.Shoulder;
import app.supple.figure.pose.Bend;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.LegPose.Foot;
import app.supple.figure.pose.LegPose.Hip;
import app.supple.figure.pose.Pose;
import app.supple.figure.pose.Reach;
import app.supple.figure.pose.Relative;
import app.supple.figure.pose.Sided;
import app.supple.figure.pose.TrunkPose;
import app.supple.figure.pose.TrunkPose.Pelvis;
import app.supple.figure.pose.TrunkPose.Shoulders;
import app.supple.figure.pose.TrunkPose.Spine;
import app.supple.figure.space.Vector;
import java.util.List;

/// Reads one pose of a figure. The keys are described in `docs/content.md`.
final class PoseFields {

    private static final double MOST_BENT = 160;

    private PoseFields() {}

    static Pose pose(Fields fields) {
        var trunk = new TrunkPose(fields.map("pelvis", PoseFields::pelvis), spine(fields), shoulders(fields));
        var legs = legs(fields);
        var arms = new Sided<>(fields.map("right-arm", PoseFields::arm), fields.map("left-arm", PoseFields::arm));
        Anchor anchor =
                fields.map("anchor", map -> new Anchor(map.word("point", Anchor.Point.class), vector(map, "at")));
        return new Pose(trunk, anchor, carrying(fields, anchor, legs), arms);
    }

    private static Sided<LegPose> legs(Fields fields) {
        var legs = new Sided<>(fields.map("right-leg", PoseFields::leg), fields.map("left-leg", PoseFields::leg));
        if (Pose.isCircle(legs)) {
            fields.note("right-leg", "only one leg can be measured from the other, and none from itself.");
            return Sided.both(new LegPose.Bent(new Hip(0, 0, 0), 0, Foot.FLAT));
        }
        return legs;
    }

    private static Pelvis pelvis(Fields fields) {
        return new Pelvis(
                fields.optional("yaw", 0),
                fields.decimal("pitch"),
                fields.optional("roll", 0),
                fields.optional("turn", 0));
    }

    private static Spine spine(Fields fields) {
        return new Spine(
                bend(fields, "lumbar"), bend(fields, "thorax"), bend(fields, "neck"), fields.optional("nod", 0));
    }

    private static Bend bend(Fields fields, String key) {
        List<Double> degrees = fields.decimals(key, 3);
        return new Bend(degrees.get(0), degrees.get(1), degrees.get(2));
    }

    private static Shoulders shoulders(Fields fields) {
        return fields.has("shoulders")
                ? fields.map("shoulders", map -> new Shoulders(map.decimal("elevation"), map.decimal("protraction")))
                : Shoulders.AT_REST;
    }

    private static Sided<LegPose> carrying(Fields fields, Anchor anchor, Sided<LegPose> legs) {
        boolean carries = switch (anchor.point()) {
            case PELVIS, UPPER_BACK -> true;
            case RIGHT_KNEE -> legs.right() instanceof LegPose.Bent;
            case LEFT_KNEE -> legs.left() instanceof LegPose.Bent;
        };
        if (carries) {
            return legs;
        }
        fields.note("anchor", "a knee carries the body only if its leg is given by 'hip' and 'knee-flexion'.");
        return Sided.both(new LegPose.Bent(new Hip(0, 0, 0), 0, Foot.FLAT));
    }

    private static LegPose leg(Fields fields) {
        if (fields.has("hip")) {
            List<Double> hip = fields.decimals("hip", 3);
            return new LegPose.Bent(
                    new Hip(hip.get(0), hip.get(1), hip.get(2)), bending(fields, "knee-flexion"), foot(fields));
        }
        return new LegPose.Reaching(reach(fields, "ankle", "knee"), foot(fields));
    }

    /// Knees and elbows bend one way only.
    private static double bending(Fields fields, String key) {
        double degrees = fields.decimal(key);
        if (degrees < 0 || degrees > MOST_BENT) {
            fields.note(key, "needs 0 to 160 degrees, not " + degrees + "; this joint bends one way only.");
            return 0;
        }
        return degrees;
    }

    private static Foot foot(Fields fields) {
        if (fields.has("dorsiflexion")) {
            return new Foot.AtAnkle(fields.decimal("dorsiflexion"));
        }
        List<Double> foot = fields.decimals("foot", 2);
        return new Foot.InRoom(foot.get(0), foot.get(1));
    }

    private static ArmPose arm(Fields fields) {
        if (fields.has("shoulder")) {
            List<Double> shoulder = fields.decimals("shoulder", 3);
            return new ArmPose.Bent(
                    new Shoulder(shoulder.get(0), shoulder.get(1), shoulder.get(2)),
                    bending(fields, "elbow-flexion"),
                    fields.map("hand", PoseFields::hand));
        }
        return new ArmPose.Reaching(reach(fields, "wrist", "elbow"), fields.map("hand", PoseFields::hand));
    }

    private static Hand hand(Fields fields) {
        if (fields.has("pronation")) {
            return new Hand.AtWrist(
                    fields.decimal("pronation"), fields.optional("extension", 0), fields.decimal("curl"));
        }
        Relative.Base base = base(fields);
        return new Hand.Pointing(
                new Relative(base, vector(fields, "fingers")),
                new Relative(base, vector(fields, "palm")),
                fields.decimal("curl"));
    }

    private static Reach reach(Fields fields, String end, String joint) {
        return new Reach(
                fields.map(end, map -> new Relative(base(map), vector(map, "at"))),
                fields.map(joint, map -> new Relative(base(map), vector(map, "toward"))));
    }

    private static Relative.Base base(Fields fields) {
        return fields.has("base") ? fields.word("base", Relative.Base.class) : Relative.Base.ROOM;
    }

    private static Vector vector(Fields fields, String key) {
        List<Double> numbers = fields.decimals(key, 3);
        return new Vector(numbers.get(0), numbers.get(1), numbers.get(2));
    }
}

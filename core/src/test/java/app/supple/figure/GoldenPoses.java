// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import static java.util.stream.Collectors.toMap;

import app.supple.figure.pose.Anchor;
import app.supple.figure.pose.ArmPose;
import app.supple.figure.pose.ArmPose.Hand;
import app.supple.figure.pose.Bend;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.LegPose.Foot;
import app.supple.figure.pose.Pose;
import app.supple.figure.pose.Reach;
import app.supple.figure.pose.Relative;
import app.supple.figure.pose.Relative.Base;
import app.supple.figure.pose.Sided;
import app.supple.figure.pose.TrunkPose;
import app.supple.figure.pose.TrunkPose.Pelvis;
import app.supple.figure.pose.TrunkPose.Shoulders;
import app.supple.figure.pose.TrunkPose.Spine;
import app.supple.figure.space.Vector;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;

/// The poses of `golden-poses.txt`, whose head says how they are written.
public final class GoldenPoses {
    private final Map<String, String[]> parts;

    private GoldenPoses(Map<String, String[]> parts) {
        this.parts = parts;
    }

    public static Pose pose(String figure, String moment) {
        return new GoldenPoses(Golden.lines("golden-poses.txt").stream()
                        .filter(line -> line[0].equals(figure) && line[1].equals(moment))
                        .collect(toMap(line -> line[2], line -> Arrays.copyOfRange(line, 3, line.length))))
                .pose();
    }

    private Pose pose() {
        Words pelvis = words("pelvis");
        Words shoulders = words("shoulders");
        Words anchor = words("anchor");
        return new Pose(
                new TrunkPose(
                        new Pelvis(pelvis.number(), pelvis.number(), pelvis.number(), pelvis.number()),
                        new Spine(bend("lumbar"), bend("thorax"), bend("neck")),
                        new Shoulders(shoulders.number(), shoulders.number())),
                new Anchor(Anchor.Point.valueOf(anchor.word()), anchor.vector()),
                new Sided<>(leg(words("right-leg")), leg(words("left-leg"))),
                new Sided<>(arm(words("right-arm")), arm(words("left-arm"))));
    }

    private Words words(String part) {
        return new Words(Arrays.asList(parts.get(part)).iterator());
    }

    private Bend bend(String region) {
        Words words = words(region);
        return new Bend(words.number(), words.number(), words.number());
    }

    private static LegPose leg(Words words) {
        if (words.word().equals("reaching")) {
            return new LegPose.Reaching(new Reach(words.relative(), words.relative()), foot(words));
        }
        return new LegPose.Bent(
                new LegPose.Hip(words.number(), words.number(), words.number()), words.number(), foot(words));
    }

    private static Foot foot(Words words) {
        return words.word().equals("room")
                ? new Foot.InRoom(words.number(), words.number())
                : new Foot.AtAnkle(words.number());
    }

    private static ArmPose arm(Words words) {
        if (words.word().equals("reaching")) {
            return new ArmPose.Reaching(new Reach(words.relative(), words.relative()), hand(words));
        }
        return new ArmPose.Bent(
                new ArmPose.Shoulder(words.number(), words.number(), words.number()), words.number(), hand(words));
    }

    private static Hand hand(Words words) {
        if (words.word().equals("wrist")) {
            return new Hand.AtWrist(words.number(), words.number(), words.number());
        }
        Relative fingers = words.relative();
        return new Hand.Pointing(fingers, new Relative(fingers.base(), words.vector()), words.number());
    }

    private record Words(Iterator<String> rest) {
        String word() {
            return rest.next();
        }

        double number() {
            return Double.parseDouble(rest.next());
        }

        Vector vector() {
            return new Vector(number(), number(), number());
        }

        Relative relative() {
            return new Relative(Base.valueOf(word()), vector());
        }
    }
}

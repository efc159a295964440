// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import static app.supple.figure.SampleFigures.arm;
import static app.supple.figure.SampleFigures.bent;
import static app.supple.figure.SampleFigures.figure;
import static app.supple.figure.SampleFigures.glow;
import static app.supple.figure.SampleFigures.reaching;
import static app.supple.figure.SampleFigures.way;
import static app.supple.figure.pose.Relative.inRoom;
import static app.supple.figure.pose.Relative.onChest;

import app.supple.figure.body.Joint;
import app.supple.figure.outline.Muscle;
import app.supple.figure.paint.Arrow;
import app.supple.figure.paint.Layer;
import app.supple.figure.paint.Layering;
import app.supple.figure.paint.Staging;
import app.supple.figure.paint.View;
import app.supple.figure.pose.Anchor;
import app.supple.figure.pose.ArmPose.Hand;
import app.supple.figure.pose.Bend;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.LegPose.Foot;
import app.supple.figure.pose.LegPose.Hip;
import app.supple.figure.pose.Motion;
import app.supple.figure.pose.Pose;
import app.supple.figure.pose.Sided;
import app.supple.figure.pose.TrunkPose;
import app.supple.figure.pose.TrunkPose.Pelvis;
import app.supple.figure.pose.TrunkPose.Shoulders;
import app.supple.figure.pose.TrunkPose.Spine;
import app.supple.figure.prop.Prop;
import app.supple.figure.space.Vector;
import java.util.List;
import java.util.Set;

/// Sample figures on the back.
final class LyingFigures {
    private LyingFigures() {}

    static Figure trunkRotation() {
        return figure(
                "trunk-rotation",
                "Trunk rotation",
                new Motion(trunkRotationStart(), trunkRotationEnd()),
                trunkRotationStaging());
    }

    private static Staging trunkRotationStaging() {
        return new Staging(
                new View(35, 45, new View.Fit(953.03, 670.26, 493.1)),
                new Layering(
                        List.of(
                                Layer.LEFT_ARM,
                                Layer.RIGHT_ARM,
                                Layer.PELVIS,
                                Layer.TORSO,
                                Layer.HEAD,
                                Layer.RIGHT_LEG,
                                Layer.LEFT_LEG),
                        Set.of(Layer.RIGHT_LEG),
                        Set.of(Layer.RIGHT_LEG, Layer.LEFT_LEG)),
                List.of(new Prop.Mat(-0.6, 0.42, 0.24), new Prop.Pillow(-0.405, 0.03)),
                List.of(glow(Muscle.OBLIQUES, BodySide.LEFT, 0, 1), glow(Muscle.GLUTES, BodySide.LEFT, 0, 1)),
                List.of(way(Joint.LEFT_KNEE, -120, 20, .35, .95)));
    }

    private static Pose trunkRotationStart() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(94.2),
                        new Spine(new Bend(4, 0, 0), new Bend(-1.3, 0, 0), new Bend(4, 0, 0)),
                        Shoulders.AT_REST),
                new Anchor(Anchor.Point.UPPER_BACK, new Vector(-0.28, 0.0555, 0)),
                Sided.both(bent(new Hip(45.2, 0, 0), 121.5, new Foot.AtAnkle(-17.9))),
                new Sided<>(
                        arm(
                                inRoom(-0.27, 0.022, 0.433),
                                inRoom(-1, 0.6, 0),
                                new Hand.Pointing(inRoom(-0.05, -0.02, 1), inRoom(0, -1, -0.02), 5)),
                        arm(
                                inRoom(-0.27, 0.022, -0.433),
                                inRoom(-1, 0.6, 0),
                                new Hand.Pointing(inRoom(-0.05, -0.02, -1), inRoom(0, -1, 0.02), 5))));
    }

    private static Pose trunkRotationEnd() {
        return new Pose(
                new TrunkPose(
                        new Pelvis(0, 94.8, 0, -55),
                        new Spine(new Bend(1.8, 0, 14), new Bend(-1.5, 0, 40), new Bend(4.6, 0, 26)),
                        Shoulders.AT_REST),
                new Anchor(Anchor.Point.UPPER_BACK, new Vector(-0.28, 0.0577, 0)),
                new Sided<>(
                        bent(new Hip(67.9, 36.2, 5.3), 106.1, new Foot.AtAnkle(-16)),
                        bent(new Hip(51.2, -26.4, 0), 101.9, new Foot.AtAnkle(-16))),
                new Sided<>(
                        arm(
                                inRoom(-0.27, 0.022, 0.433),
                                inRoom(-1, 0.6, 0),
                                new Hand.Pointing(inRoom(-0.05, -0.02, 1), inRoom(0, -1, -0.02), 5)),
                        arm(
                                inRoom(-0.27, 0.022, -0.433),
                                inRoom(-1, 0.6, 0),
                                new Hand.Pointing(inRoom(-0.05, -0.02, -1), inRoom(0, -1, 0.02), 5))));
    }

    static Figure hamstringStretch() {
        return figure(
                "hamstring-stretch",
                "Hamstring stretch",
                new Motion(hamstringStretchStart(), hamstringStretchEnd()),
                hamstringStretchStaging());
    }

    private static Staging hamstringStretchStaging() {
        return new Staging(
                new View(14, 10, new View.Fit(953.55, 683.27, 704.99)),
                new Layering(
                        List.of(
                                Layer.LEFT_ARM,
                                Layer.LEFT_LEG,
                                Layer.PELVIS,
                                Layer.RIGHT_LEG,
                                Layer.TORSO,
                                Layer.HEAD,
                                Layer.STRAP,
                                Layer.RIGHT_ARM),
                        Set.of(Layer.LEFT_ARM, Layer.LEFT_LEG),
                        Set.of()),
                List.of(new Prop.Mat(-0.6, 0.42, 0.2), new Prop.Pillow(-0.405, 0.03), new Prop.Strap(BodySide.RIGHT)),
                List.of(glow(Muscle.HAMSTRINGS, BodySide.RIGHT, 0, 1)),
                List.of(way(Joint.RIGHT_ANKLE, 50, -25, .15, .75)));
    }

    private static Pose hamstringStretchStart() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(94.2),
                        new Spine(new Bend(4, 0, 0), new Bend(-1.3, 0, 0), new Bend(4, 0, 0)),
                        Shoulders.AT_REST),
                new Anchor(Anchor.Point.UPPER_BACK, new Vector(-0.28, 0.0555, 0)),
                new Sided<>(
                        bent(new Hip(46, 0, 0), 4, new Foot.AtAnkle(5)),
                        reaching(inRoom(0.27, 0.039, -0.055), inRoom(0.3, 1, 0), Foot.FLAT)),
                new Sided<>(
                        arm(
                                inRoom(-0.02, 0.24, 0.06),
                                onChest(0, -0.75, 1),
                                new Hand.Pointing(inRoom(0.15, 0.5, -0.2), inRoom(0.1, -0.1, -1), 85)),
                        arm(
                                inRoom(-0.02, 0.24, -0.03),
                                onChest(0, -0.75, -1),
                                new Hand.Pointing(inRoom(0.15, 0.5, 0.2), inRoom(0.1, -0.1, 1), 85))));
    }

    private static Pose hamstringStretchEnd() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(94.2),
                        new Spine(new Bend(4, 0, 0), new Bend(-1.3, 0, 0), new Bend(4, 0, 0)),
                        Shoulders.AT_REST),
                new Anchor(Anchor.Point.UPPER_BACK, new Vector(-0.28, 0.0555, 0)),
                new Sided<>(
                        bent(new Hip(80, 0, 0), 2, new Foot.AtAnkle(12)),
                        reaching(inRoom(0.27, 0.039, -0.055), inRoom(0.3, 1, 0), Foot.FLAT)),
                new Sided<>(
                        arm(
                                inRoom(-0.11, 0.315, 0.06),
                                onChest(0, -0.75, 1),
                                new Hand.Pointing(inRoom(0.15, 0.5, -0.2), inRoom(0.1, -0.1, -1), 85)),
                        arm(
                                inRoom(-0.11, 0.315, -0.03),
                                onChest(0, -0.75, -1),
                                new Hand.Pointing(inRoom(0.15, 0.5, 0.2), inRoom(0.1, -0.1, 1), 85))));
    }

    static Figure pelvicTilt() {
        return figure(
                "pelvic-tilt", "Pelvic tilt", new Motion(pelvicTiltStart(), pelvicTiltEnd()), pelvicTiltStaging());
    }

    private static Staging pelvicTiltStaging() {
        return new Staging(
                new View(10, 9, new View.Fit(964.65, 685.5, 630.84)),
                new Layering(
                        List.of(
                                Layer.LEFT_ARM,
                                Layer.LEFT_LEG,
                                Layer.PELVIS,
                                Layer.RIGHT_LEG,
                                Layer.TORSO,
                                Layer.HEAD,
                                Layer.RIGHT_ARM),
                        Set.of(Layer.LEFT_ARM, Layer.LEFT_LEG),
                        Set.of()),
                List.of(new Prop.Mat(-0.6, 0.42, 0.2), new Prop.Pillow(-0.405, 0.03)),
                List.of(glow(Muscle.LOW_BACK, BodySide.RIGHT, 0, 1), glow(Muscle.ABDOMEN, BodySide.RIGHT, 0, 0.8)),
                List.of(new Arrow.Arc(Joint.PELVIS, .135, new Arrow.Span(70, 128))));
    }

    private static Pose pelvicTiltStart() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(78.2),
                        new Spine(new Bend(-22.1, 0, 0), new Bend(4.5, 0, 0), new Bend(12.5, 0, 0)),
                        Shoulders.AT_REST),
                new Anchor(Anchor.Point.UPPER_BACK, new Vector(-0.28, 0.055, 0)),
                new Sided<>(
                        reaching(inRoom(0.27, 0.039, 0.055), inRoom(0.3, 1, 0), Foot.FLAT),
                        reaching(inRoom(0.27, 0.039, -0.055), inRoom(0.3, 1, 0), Foot.FLAT)),
                new Sided<>(
                        arm(
                                inRoom(-0.02, 0.02, 0.165),
                                inRoom(-0.2, 0.1, 1),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 4)),
                        arm(
                                inRoom(-0.02, 0.02, -0.165),
                                inRoom(-0.2, 0.1, -1),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 4))));
    }

    private static Pose pelvicTiltEnd() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(107.4),
                        new Spine(new Bend(27.3, 0, 0), new Bend(-0.5, 0, 0), new Bend(-19.6, 0, 0)),
                        Shoulders.AT_REST),
                new Anchor(Anchor.Point.UPPER_BACK, new Vector(-0.28, 0.0621, 0)),
                new Sided<>(
                        reaching(inRoom(0.27, 0.039, 0.055), inRoom(0.3, 1, 0), Foot.FLAT),
                        reaching(inRoom(0.27, 0.039, -0.055), inRoom(0.3, 1, 0), Foot.FLAT)),
                new Sided<>(
                        arm(
                                inRoom(-0.02, 0.02, 0.165),
                                inRoom(-0.2, 0.1, 1),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 4)),
                        arm(
                                inRoom(-0.02, 0.02, -0.165),
                                inRoom(-0.2, 0.1, -1),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 4))));
    }
}

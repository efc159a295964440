// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import static app.supple.figure.SampleFigures.arm;
import static app.supple.figure.SampleFigures.bent;
import static app.supple.figure.SampleFigures.figure;
import static app.supple.figure.SampleFigures.glow;
import static app.supple.figure.SampleFigures.reaching;
import static app.supple.figure.SampleFigures.way;
import static app.supple.figure.pose.Relative.inRoom;
import static app.supple.figure.pose.Relative.onPelvis;

import app.supple.figure.body.Joint;
import app.supple.figure.outline.Muscle;
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

/// Sample figures on the knees.
final class KneelingFigures {
    private KneelingFigures() {}

    static Figure childsPose() {
        return figure(
                "childs-pose", "Child's pose", new Motion(childsPoseStart(), childsPoseEnd()), childsPoseStaging());
    }

    private static Staging childsPoseStaging() {
        return new Staging(
                new View(14, 13, new View.Fit(998.12, 614.53, 602.23)),
                new Layering(
                        List.of(
                                Layer.LEFT_ARM,
                                Layer.LEFT_LEG,
                                Layer.PELVIS,
                                Layer.TORSO,
                                Layer.HEAD,
                                Layer.RIGHT_LEG,
                                Layer.RIGHT_ARM),
                        Set.of(Layer.LEFT_ARM, Layer.LEFT_LEG),
                        Set.of()),
                List.of(new Prop.Mat(-0.5, 0.47, 0.2)),
                List.of(glow(Muscle.ERECTORS, BodySide.RIGHT, 0, 1), glow(Muscle.LATISSIMUS, BodySide.RIGHT, 0, 1)),
                List.of(way(Joint.PELVIS, -20, -150, .15, .8)));
    }

    private static Pose childsPoseStart() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(-84.7),
                        new Spine(Bend.NONE, new Bend(-0.1, 0, 0), new Bend(-22, 0, 0)),
                        Shoulders.AT_REST),
                new Anchor(Anchor.Point.RIGHT_KNEE, new Vector(-0.08, 0.036, 0.115)),
                Sided.both(bent(new Hip(86.9, 14.9, 6.4), 91.4, new Foot.InRoom(0, -170))),
                new Sided<>(
                        arm(
                                inRoom(0.315, 0.018, 0.135),
                                inRoom(-0.6, 0.2, 0.35),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 2)),
                        arm(
                                inRoom(0.315, 0.018, -0.135),
                                inRoom(-0.6, 0.2, -0.35),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 2))));
    }

    private static Pose childsPoseEnd() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(-71.6),
                        new Spine(new Bend(41.1, 0, 0), new Bend(-2.2, 0, 0), new Bend(-34.6, 0, 0)),
                        new Shoulders(0.03, 0)),
                new Anchor(Anchor.Point.RIGHT_KNEE, new Vector(-0.08, 0.036, 0.115)),
                Sided.both(bent(new Hip(137.6, 15, -15.3), 155.2, new Foot.InRoom(0, -170))),
                new Sided<>(
                        arm(
                                inRoom(0.315, 0.018, 0.135),
                                inRoom(-0.6, 0.2, 0.35),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 2)),
                        arm(
                                inRoom(0.315, 0.018, -0.135),
                                inRoom(-0.6, 0.2, -0.35),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 2))));
    }

    static Figure catCamel() {
        return figure("cat-camel", "Cat-camel", new Motion(catCamelStart(), catCamelEnd()), catCamelStaging());
    }

    private static Staging catCamelStaging() {
        return new Staging(
                new View(14, 10, new View.Fit(1000, 658.22, 658.66)),
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
                List.of(new Prop.Mat(-0.54, 0.42, 0.2)),
                List.of(glow(Muscle.ERECTORS, BodySide.RIGHT, 0, 1), glow(Muscle.ABDOMEN, BodySide.RIGHT, 1, 0)),
                List.of(way(Joint.BACK, -30, -150, 0, 1)));
    }

    private static Pose catCamelStart() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(-101.8),
                        new Spine(new Bend(-23.9, 0, 0), new Bend(-13.9, 0, 0), new Bend(-30, 0, 0)),
                        new Shoulders(0, -0.012)),
                new Anchor(Anchor.Point.RIGHT_KNEE, new Vector(-0.15, 0.036, 0.052)),
                Sided.both(bent(new Hip(98, 0, 0), 85.4, new Foot.InRoom(0, -170))),
                new Sided<>(
                        arm(
                                inRoom(0.155, 0.018, 0.105),
                                inRoom(-0.6, 0.2, 0.35),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 2)),
                        arm(
                                inRoom(0.155, 0.018, -0.105),
                                inRoom(-0.6, 0.2, -0.35),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 2))));
    }

    private static Pose catCamelEnd() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(-41.9),
                        new Spine(new Bend(40.9, 0, 0), new Bend(34, 0, 0), new Bend(14, 0, 0)),
                        new Shoulders(0, 0.035)),
                new Anchor(Anchor.Point.RIGHT_KNEE, new Vector(-0.15, 0.036, 0.052)),
                Sided.both(bent(new Hip(44, 0, 0), 91.3, new Foot.InRoom(0, -170))),
                new Sided<>(
                        arm(
                                inRoom(0.155, 0.018, 0.105),
                                inRoom(-0.6, 0.2, 0.35),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 2)),
                        arm(
                                inRoom(0.155, 0.018, -0.105),
                                inRoom(-0.6, 0.2, -0.35),
                                new Hand.Pointing(inRoom(1, -0.06, 0), inRoom(-0.06, -1, 0), 2))));
    }

    static Figure hipFlexorStretch() {
        return figure(
                "hip-flexor-stretch",
                "Hip flexor stretch",
                new Motion(hipFlexorStretchStart(), hipFlexorStretchEnd()),
                hipFlexorStretchStaging());
    }

    private static Staging hipFlexorStretchStaging() {
        return new Staging(
                new View(14, 9, new View.Fit(875.86, 650.99, 737.77)),
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
                List.of(new Prop.Mat(-0.52, 0.4, 0.2)),
                List.of(glow(Muscle.HIP_FLEXORS, BodySide.RIGHT, 0, 1)),
                List.of(way(Joint.PELVIS, 150, -110, 0, 1)));
    }

    private static Pose hipFlexorStretchStart() {
        return new Pose(
                new TrunkPose(Pelvis.pitched(-4), new Spine(Bend.NONE, Bend.NONE, Bend.NONE), Shoulders.AT_REST),
                new Anchor(Anchor.Point.RIGHT_KNEE, new Vector(-0.12, 0.037, 0.06)),
                new Sided<>(
                        bent(new Hip(4, 0, 0), 89, new Foot.InRoom(0, -168)),
                        reaching(inRoom(0.15, 0.039, -0.06), inRoom(1, 0.4, 0), Foot.FLAT)),
                new Sided<>(
                        arm(
                                onPelvis(-0.018, 0.078, 0.115),
                                onPelvis(-1, 0.1, 0.9),
                                new Hand.Pointing(onPelvis(0.75, -0.5, -0.1), onPelvis(0, -0.1, -1), 25)),
                        arm(
                                onPelvis(-0.018, 0.078, -0.115),
                                onPelvis(-1, 0.1, -0.9),
                                new Hand.Pointing(onPelvis(0.75, -0.5, 0.1), onPelvis(0, -0.1, 1), 25))));
    }

    private static Pose hipFlexorStretchEnd() {
        return new Pose(
                new TrunkPose(
                        Pelvis.pitched(5),
                        new Spine(new Bend(8, 0, 0), new Bend(-8, 0, 0), Bend.NONE),
                        Shoulders.AT_REST),
                new Anchor(Anchor.Point.RIGHT_KNEE, new Vector(-0.12, 0.037, 0.06)),
                new Sided<>(
                        bent(new Hip(-24.5, 0, 0), 70.5, new Foot.InRoom(0, -168)),
                        reaching(inRoom(0.15, 0.039, -0.06), inRoom(1, 0.4, 0), Foot.FLAT)),
                new Sided<>(
                        arm(
                                onPelvis(-0.018, 0.078, 0.115),
                                onPelvis(-1, 0.1, 0.9),
                                new Hand.Pointing(onPelvis(0.75, -0.5, -0.1), onPelvis(0, -0.1, -1), 25)),
                        arm(
                                onPelvis(-0.018, 0.078, -0.115),
                                onPelvis(-1, 0.1, -0.9),
                                new Hand.Pointing(onPelvis(0.75, -0.5, 0.1), onPelvis(0, -0.1, 1), 25))));
    }
}

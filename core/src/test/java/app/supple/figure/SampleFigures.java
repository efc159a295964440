// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import app.supple.figure.body.Joint;
import app.supple.figure.outline.Muscle;
import app.supple.figure.paint.Arrow;
import app.supple.figure.paint.Glow;
import app.supple.figure.paint.Staging;
import app.supple.figure.pose.ArmPose;
import app.supple.figure.pose.ArmPose.Hand;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.LegPose;
import app.supple.figure.pose.LegPose.Foot;
import app.supple.figure.pose.LegPose.Hip;
import app.supple.figure.pose.Motion;
import app.supple.figure.pose.Reach;
import app.supple.figure.pose.Relative;
import app.supple.figure.svg.Caption;
import java.util.List;

/// The six figures of the first routines, for tests. The numbers that a person sees come from the content files; the
/// test
/// of their reader holds both side by side.
public final class SampleFigures {
    private SampleFigures() {}

    public static List<Figure> all() {
        return List.of(
                LyingFigures.trunkRotation(),
                KneelingFigures.childsPose(),
                KneelingFigures.catCamel(),
                LyingFigures.hamstringStretch(),
                KneelingFigures.hipFlexorStretch(),
                LyingFigures.pelvicTilt());
    }

    static Figure figure(String id, String title, Motion motion, Staging staging) {
        return new Figure(FigureName.standard(new FigureId(id)), new Caption(title, "It moves."), motion, staging);
    }

    static LegPose bent(Hip hip, double kneeFlexion, Foot foot) {
        return new LegPose.Bent(hip, kneeFlexion, foot);
    }

    static LegPose reaching(Relative ankle, Relative pole, Foot foot) {
        return new LegPose.Reaching(new Reach(ankle, pole), foot);
    }

    static ArmPose arm(Relative wrist, Relative pole, Hand hand) {
        return new ArmPose.Reaching(new Reach(wrist, pole), hand);
    }

    static Arrow way(Joint joint, double across, double down, double from, double to) {
        return new Arrow.Way(joint, across, down, new Arrow.Span(from, to));
    }

    static Glow glow(Muscle muscle, BodySide side, double start, double end) {
        return new Glow(muscle, side, new Glow.Strength(start, end));
    }
}

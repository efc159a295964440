// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.toRadians;

import app.supple.figure.body.Bone;
import app.supple.figure.body.Limb;
import app.supple.figure.body.Skeleton;
import app.supple.figure.outline.Ending.Cap;
import app.supple.figure.outline.Ending.Hem;
import app.supple.figure.outline.Hull.Ball;
import app.supple.figure.outline.JointedLimb.Cut;
import app.supple.figure.outline.JointedLimb.Ends;
import app.supple.figure.outline.JointedLimb.Profile;
import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Vector;
import java.util.List;

/// One arm with its sleeve and its hand.
public record ArmShape(Skeleton skeleton, BodySide side) {
    static final List<Cut> UPPER_ARM = List.of(new Cut(.22, .0305, .0305, .030), new Cut(.62, .0255, .0255, .025));
    static final Section ELBOW = Section.of(.0215, .0225, .022);
    static final List<Cut> FOREARM = List.of(new Cut(.26, .0240, .0240, .0255), new Cut(.72, .0170, .0170, .0185));

    private static final Section SHOULDER = Section.round(.031);
    private static final Section WRIST = new Section(.0135, .0135, .016, .014);
    private static final Profile ARM =
            new Profile(UPPER_ARM, ELBOW, FOREARM, new Ends(new Cap(SHOULDER), new Cap(WRIST)));

    /// The sleeve, by distance from the shoulder in H.
    private static final double SLEEVE_MIDDLE = .04;

    private static final double SLEEVE_END = .085;

    /// From here on, in H from the wrist, the hand bends with the fingers.
    private static final double KNUCKLES = .05;

    /// Along the fingers, toward the thumb, out of the palm; from the wrist, in H.
    private static final List<HandBall> PALM = List.of(
            new HandBall(0, 0, 0, .0145),
            new HandBall(.05, .018, 0, .0115),
            new HandBall(.046, -.017, 0, .0105),
            new HandBall(.098, .010, 0, .0078),
            new HandBall(.090, -.012, 0, .0078),
            new HandBall(.103, 0, 0, .0072));

    private static final List<HandBall> THUMB = List.of(
            new HandBall(.016, .010, 0, .0105),
            new HandBall(.050, .034, .006, .0072),
            new HandBall(.040, .026, .003, .009));

    private record HandBall(double along, double thumbward, double palmward, double radius) {}

    private Limb limb() {
        return skeleton.arm(side);
    }

    public List<Outline> arm(Camera camera) {
        Frame hand = limb().end();
        Hull palm = new Hull(handBalls(), hand.front(), 10);
        Vector thumbAxis = hand.front().times(.6).plus(hand.right().times(.4));
        Hull thumb = new Hull(THUMB.stream().map(this::ball).toList(), thumbAxis, 6);
        return List.of(
                JointedLimb.outline(limb(), ARM.built(skeleton.build()), camera),
                palm.seenBy(camera),
                thumb.seenBy(camera));
    }

    public List<Outline> sleeve(Camera camera) {
        List<Station> stations =
                List.of(sleeveStation(0, .034), sleeveStation(SLEEVE_MIDDLE, .033), sleeveStation(SLEEVE_END, .0325));
        return List.of(new Tube(stations, new Cap(Section.round(.034)), new Hem(.004)).seenBy(camera));
    }

    List<Ball> handBalls() {
        return PALM.stream().map(this::ball).toList();
    }

    private Station sleeveStation(double distance, double radius) {
        Bone bone = limb().upper();
        Section section = Section.round(radius).times(skeleton.build().limbs());
        return new Station(bone.from().minus(bone.frame().up().times(distance)), bone.frame(), section);
    }

    private Ball ball(HandBall ball) {
        double curl = toRadians(skeleton.fingerCurl().on(side));
        double beyond = Math.max(0, ball.along - KNUCKLES);
        double straight = Math.min(ball.along, KNUCKLES);
        Vector offset = new Vector(straight + beyond * cos(curl), ball.palmward + beyond * sin(curl), ball.thumbward);
        return Ball.round(limb().tip().point(offset), ball.radius);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.body.Bone;
import app.supple.figure.body.Level;
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
import app.supple.figure.space.Vector;
import java.util.List;
import java.util.stream.Stream;

/// One leg in its legging, from the buttock to the toes.
public record LegShape(Skeleton skeleton, BodySide side) {
    static final List<Cut> THIGH = List.of(new Cut(.12, .056, .063, .053), new Cut(.52, .048, .048, .047));
    static final Section KNEE = Section.of(.036, .033, .035);
    static final List<Cut> SHANK =
            List.of(new Cut(.28, .030, .044, .036), new Cut(.56, .0245, .039, .031), new Cut(.80, .022, .027, .0245));
    static final Section ANKLE = new Section(.019, .021, .020, .016);

    private static final Section HIP = new Section(.054, .066, .052, .026);
    private static final Ending LEGGING_HEM = new Hem(.004);
    private static final List<Cut> SHIN = List.of(new Cut(.72, .020, .026, .024), new Cut(1, .019, .021, .020));

    /// Ankle, heel, instep, ball and toes of the right foot; front, up, right from the ankle. The big toe is
    /// the inner one.
    static final List<FootBall> FOOT = List.of(
            new FootBall(new Vector(0, .006, 0), .0215),
            new FootBall(new Vector(-.030, -.019, 0), .0195),
            new FootBall(new Vector(-.022, -.006, 0), .018),
            new FootBall(new Vector(.078, -.026, .014), .012),
            new FootBall(new Vector(.080, -.026, -.014), .013),
            new FootBall(new Vector(.110, -.029, .004), .0095),
            new FootBall(new Vector(.114, -.0295, -.010), .0095));

    record FootBall(Vector offset, double radius) {}

    private Limb limb() {
        return skeleton.leg(side);
    }

    /// Thigh and shank in one edge, and the buttock.
    public List<Outline> legging(Camera camera) {
        Profile profile = new Profile(THIGH, KNEE, SHANK, new Ends(new Cap(HIP), LEGGING_HEM));
        return List.of(
                JointedLimb.outline(limb(), profile.built(skeleton.build()), camera),
                buttock().seenBy(camera));
    }

    /// The thigh alone, for legs whose thigh points at the viewer: there the single edge becomes a sack.
    public List<Outline> thigh(Camera camera) {
        List<Ball> balls = List.of(
                thighBall(0, new Section(.054, .064, .052, .045)),
                thighBall(.5, new Section(.048, .049, .047, .040)),
                thighBall(1, new Section(.036, .034, .036, .034)));
        Hull thigh = new Hull(balls, limb().upper().frame().up(), 14);
        return List.of(thigh.seenBy(camera), buttock().seenBy(camera));
    }

    /// The lower half of the legging, to go with [#thigh].
    public List<Outline> lowerLegging(Camera camera) {
        Stream<Cut> cuts = Stream.of(
                        Stream.of(new Cut(0, KNEE)), SHANK.stream(), Stream.of(new Cut(.88, .021, .025, .0235)))
                .flatMap(part -> part);
        Cap knee = new Cap(new Section(.036, .033, .035, .035));
        return List.of(
                new Tube(stations(Cut.built(cuts.toList(), skeleton.build())), knee, LEGGING_HEM).seenBy(camera));
    }

    public List<Outline> foot(Camera camera) {
        Tube shin = new Tube(stations(SHIN), new Hem(0), new Cap(ANKLE));
        Hull foot = new Hull(footBalls(), limb().end().front().times(-1), 11);
        return List.of(shin.seenBy(camera), foot.seenBy(camera));
    }

    List<Ball> footBalls() {
        return FOOT.stream()
                .map(ball -> Ball.round(limb().tip().point(mirrored(ball.offset)), ball.radius))
                .toList();
    }

    private Hull buttock() {
        Vector seat = skeleton.at(Level.PELVIS).point(mirrored(new Vector(-.020, -.010, .046)));
        Ball onThigh = thighBall(.30, new Section(.051, .054, .050, .040));
        return new Hull(
                List.of(Ball.round(seat, .064), onThigh), limb().upper().frame().up(), 9);
    }

    private Ball thighBall(double at, Section section) {
        Bone thigh = limb().upper();
        return new Ball(
                thigh.along(at), thigh.frame(), section.times(skeleton.build().limbs()));
    }

    private List<Station> stations(List<Cut> cuts) {
        Bone shank = limb().lower();
        return cuts.stream()
                .map(cut -> new Station(shank.along(cut.at()), shank.frame(), cut.section()))
                .toList();
    }

    private Vector mirrored(Vector onTheRight) {
        return new Vector(onTheRight.x(), onTheRight.y(), onTheRight.z() * side.sign());
    }
}

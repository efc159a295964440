// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.body.Level;
import app.supple.figure.body.Skeleton;
import app.supple.figure.look.Hair;
import app.supple.figure.outline.Hull.Ball;
import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Camera;
import app.supple.figure.space.ConvexHull;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Point;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A face with a closed eye, hair with a bun, an ear. No mouth and no brows: more looked worse.
///
/// A plane cuts the skull: in front of and below it lies the face, behind and above the hair. Both pieces are
/// convex, so painting the piece on the viewer's side last is always right.
public record HeadShape(Skeleton skeleton, Camera camera) {
    private static final Vector TOWARD_HAIR = new Vector(-.74, .67, 0).unit();
    private static final double HAIRLINE = -.012;

    private static final Vector FACE_CENTRE = new Vector(0, .004, 0);
    private static final Vector FACE = new Vector(.057, .058, .047);
    private static final CutEllipsoid FACE_EGG = new CutEllipsoid(FACE_CENTRE, FACE, TOWARD_HAIR.times(-1), -HAIRLINE);
    private static final CutEllipsoid HAIR_EGG =
            new CutEllipsoid(new Vector(-.004, .008, 0), new Vector(.062, .062, .053), TOWARD_HAIR, HAIRLINE);
    private static final Vector CHIN_TO_CROWN = new Vector(-.6, .8, 0);
    private static final int EDGE_POINTS = 14;

    /// Hair is soft: its edge follows the skull less exactly.
    private static final double HAIR_PUSH = .6;

    private static final Vector EAR = new Vector(-.006, -.006, .046);
    private static final List<Vector> EYE =
            List.of(new Vector(.045, -.004, .008), new Vector(.040, -.0105, .017), new Vector(.034, -.006, .025));

    private Placement head() {
        return skeleton.at(Level.HEAD);
    }

    private Frame frame() {
        return head().frame();
    }

    public boolean hairIsNearer() {
        return frame().toRoom(TOWARD_HAIR).dot(camera.towardViewer()) > 0;
    }

    public List<Outline> face() {
        List<Point> edges = new ArrayList<>(FACE_EGG.edge(head(), camera));
        edges.addAll(jaw());
        ConvexHull edge = ConvexHull.around(edges);
        Hull nose = new Hull(
                List.of(ball(.050, .010, 0, .006), ball(.0605, -.014, 0, .0065), ball(.050, -.022, 0, .006)),
                frame().up(),
                6);
        Point chin = crown().times(-1);
        return List.of(Outline.touching(edge.spread(EDGE_POINTS, edge.middle(), chin)), nose.seenBy(camera));
    }

    private List<Point> jaw() {
        Stream<Ball> balls = Stream.of(
                ball(.034, -.056, 0, .017),
                ball(.030, -.040, .018, .020),
                ball(.030, -.040, -.018, .020),
                ball(.004, -.032, .022, .022),
                ball(.004, -.032, -.022, .022));
        return Directions.BALL.outermost(balls.map(ball -> ball.seenBy(camera)).toList());
    }

    /// The hair on the skull, and a bun or what else is tied up.
    public List<Outline> hair(Hair hair) {
        ConvexHull edge = ConvexHull.around(HAIR_EGG.edge(head(), camera));
        Outline skull = Outline.touching(edge.spread(EDGE_POINTS, edge.middle(), crown()), HAIR_PUSH);
        return hair == Hair.BUN ? List.of(skull, bun().seenBy(camera)) : List.of(skull);
    }

    /// Hair that falls down the neck, no farther back than the skull, so that a lying head keeps its place.
    public List<Outline> fallingHair() {
        List<Ball> balls = List.of(
                ball(-.026, .010, .014, .040),
                ball(-.026, .010, -.014, .040),
                ball(-.034, -.060, .020, .031),
                ball(-.034, -.060, -.020, .031),
                ball(-.036, -.105, 0, .022));
        return List.of(new Hull(balls, frame().up(), 12).seenBy(camera));
    }

    private Hull bun() {
        return new Hull(List.of(ball(-.030, .072, 0, .027)), frame().up(), 7);
    }

    /// The ear shrinks to nothing as it turns away.
    public List<Outline> ear(BodySide side) {
        Vector centre = head().point(mirrored(EAR, side));
        Hull ear = new Hull(List.of(new Ball(centre, frame(), new Section(.010, .010, .006, .015))), frame().up(), 6);
        double turned = side.sign() * frame().right().dot(camera.towardViewer());
        double shown = Math.clamp((turned + .02) / .22, 0, 1);
        return List.of(ear.seenBy(camera).scaledAbout(camera.project(centre), shown));
    }

    /// The closed lid: three points of one stroke. It shrinks to nothing as it turns away.
    public List<Point> eye(BodySide side) {
        List<Point> lid = EYE.stream()
                .map(point -> camera.project(onFace(mirrored(point, side))))
                .toList();
        Vector looking = frame().toRoom(new Vector(.8, 0, side.sign() * .6));
        double shown = Math.clamp((looking.dot(camera.towardViewer()) - .05) / .2, 0, 1);
        return lid.stream().map(point -> lid.get(1).toward(point, shown)).toList();
    }

    private Vector onFace(Vector direction) {
        Vector inverse = new Vector(1 / FACE.x(), 1 / FACE.y(), 1 / FACE.z());
        Vector surface = direction.times(1 / direction.stretched(inverse).length());
        return head().point(surface.plus(FACE_CENTRE));
    }

    private Point crown() {
        return camera.project(frame().toRoom(CHIN_TO_CROWN)).unit();
    }

    private Ball ball(double front, double up, double right, double radius) {
        return Ball.round(head().point(new Vector(front, up, right)), radius);
    }

    private static Vector mirrored(Vector onTheRight, BodySide side) {
        return new Vector(onTheRight.x(), onTheRight.y(), onTheRight.z() * side.sign());
    }
}

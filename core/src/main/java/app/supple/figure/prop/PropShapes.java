// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.prop;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.toRadians;

import app.supple.figure.outline.Directions;
import app.supple.figure.outline.Outline;
import app.supple.figure.prop.Prop.Cushion;
import app.supple.figure.prop.Prop.Mat;
import app.supple.figure.prop.Prop.Pillow;
import app.supple.figure.prop.Prop.Wall;
import app.supple.figure.space.Camera;
import app.supple.figure.space.ConvexHull;
import app.supple.figure.space.Point;
import app.supple.figure.space.Ring;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The edges of mats, pillows and walls, in the picture plane. Lengths in H.
public record PropShapes(Camera camera) {
    private static final double MAT_THICKNESS = .012;
    private static final double MAT_CORNER = .03;

    private static final double PILLOW_HALF_LENGTH = .065;
    private static final double PILLOW_HALF_WIDTH = .10;
    private static final int PILLOW_POINTS = 16;

    private static final double WALL_HEIGHT = 1.05;
    private static final double WALL_HALF_WIDTH = .3;

    public List<Point> matTop(Mat mat) {
        return ring(mat, 0);
    }

    public List<Point> matWithEdge(Mat mat) {
        Stream<Point> both = Stream.of(ring(mat, 0), ring(mat, -MAT_THICKNESS)).flatMap(List::stream);
        return ConvexHull.around(both.toList()).corners();
    }

    private List<Point> ring(Mat mat, double height) {
        double right = mat.to() - MAT_CORNER;
        double left = mat.from() + MAT_CORNER;
        double near = mat.halfWidth() - MAT_CORNER;
        List<Point> ring = new ArrayList<>();
        addCorner(ring, new Vector(right, height, near), 0);
        addCorner(ring, new Vector(left, height, near), 90);
        addCorner(ring, new Vector(left, height, -near), 180);
        addCorner(ring, new Vector(right, height, -near), 270);
        return ring;
    }

    private void addCorner(List<Point> ring, Vector centre, int fromDegrees) {
        for (int step = 0; step <= 90; step += 30) {
            double angle = toRadians(fromDegrees + step);
            Vector offset = new Vector(MAT_CORNER * cos(angle), 0, MAT_CORNER * sin(angle));
            ring.add(camera.project(centre.plus(offset)));
        }
    }

    public Outline pillow(Pillow pillow) {
        return rounded(new Vector(pillow.x(), 0, 0), pillow.height());
    }

    public Outline cushion(Cushion cushion) {
        return rounded(new Vector(cushion.x(), cushion.bottom(), 0), cushion.height());
    }

    public List<Point> wall(Wall wall) {
        return wall(wall, WALL_HEIGHT);
    }

    public List<Point> wall(Wall wall, double height) {
        return Stream.of(
                        new Vector(wall.x(), 0, WALL_HALF_WIDTH),
                        new Vector(wall.x(), height, WALL_HALF_WIDTH),
                        new Vector(wall.x(), height, -WALL_HALF_WIDTH),
                        new Vector(wall.x(), 0, -WALL_HALF_WIDTH))
                .map(camera::project)
                .toList();
    }

    /// A soft block whose bottom has its middle at `bottom`.
    private Outline rounded(Vector bottom, double height) {
        double radius = height / 2;
        List<Ring.Copy> edges = new ArrayList<>();
        for (double along : new double[] {-PILLOW_HALF_LENGTH, PILLOW_HALF_LENGTH}) {
            for (double across : new double[] {-PILLOW_HALF_WIDTH, PILLOW_HALF_WIDTH}) {
                Point centre = camera.project(bottom.plus(new Vector(along, radius, across)));
                edges.add(new Ring.Copy(centre, radius));
            }
        }
        ConvexHull hull = ConvexHull.around(Directions.BALL.outermost(edges));
        return Outline.touching(hull.spread(PILLOW_POINTS, hull.middle(), new Point(-1, 0)));
    }
}

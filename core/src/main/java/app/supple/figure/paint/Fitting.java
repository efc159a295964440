// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.body.Skeleton;
import app.supple.figure.look.Hair;
import app.supple.figure.paint.View.Fit;
import app.supple.figure.pose.Motion;
import app.supple.figure.prop.Boxes;
import app.supple.figure.prop.Prop;
import app.supple.figure.prop.PropShapes;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Point;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Finds the fit of a picture by itself: everything that is drawn, from the first pose to the last, as large as it
/// may be, in the middle of the paper, and standing on one common floor as far as there is room.
public final class Fitting {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 900;

    /// What stays free on each side, px.
    private static final double MARGIN = 82;

    /// px for one H.
    private static final double LARGEST = 1000;

    /// The lowest point of the drawing lies between these two, px from the top.
    private static final double LOWEST_FLOOR = 788;

    private static final double HIGHEST_FLOOR = 683;

    /// A wall may run out of the picture: only so much of it, in H, has to be seen.
    private static final double SEEN_OF_WALL = .9;

    /// Of a picture with nothing on it.
    private static final Fit EMPTY = new Fit(LARGEST, WIDTH / 2, LOWEST_FLOOR);

    private static final double[] PHASES = {0, .25, .5, .75, 1};

    private Fitting() {}

    /// The fit of `staging` does not matter.
    public static Fit of(Motion motion, Staging staging) {
        Stream<Point> body = DoubleStream.of(PHASES)
                .mapToObj(motion::at)
                .map(Skeleton::in)
                .flatMap(skeleton -> Scene.of(staging, List.of(skeleton), Hair.BUN).stream())
                .flatMap(scene -> scene.body().stream())
                .flatMap(part -> part.points().stream());
        Camera camera = staging.view().camera();
        Stream<Point> props = staging.props().stream().flatMap(prop -> points(prop, camera));
        List<Point> points = Stream.concat(body, props).toList();
        return points.isEmpty() ? EMPTY : around(points);
    }

    private static Fit around(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double low = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double high = points.stream().mapToDouble(Point::y).max().orElseThrow();
        double scale = Math.min(
                LARGEST, Math.min((WIDTH - 2 * MARGIN) / (right - left), (HEIGHT - 2 * MARGIN) / (high - low)));
        double x = WIDTH / 2 - scale * (left + right) / 2;
        double centred = HEIGHT / 2 + scale * (low + high) / 2;
        double y = Math.min(LOWEST_FLOOR + scale * low, Math.max(centred, HIGHEST_FLOOR + scale * low));
        return new Fit(rounded(scale), rounded(x), rounded(y));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static Stream<Point> points(Prop prop, Camera camera) {
        PropShapes shapes = new PropShapes(camera);
        return switch (prop) {
            case Prop.Mat mat -> shapes.matWithEdge(mat).stream();
            case Prop.Pillow pillow -> shapes.pillow(pillow).points().stream();
            case Prop.Chair chair -> new Boxes(camera).chair(chair).stream().flatMap(face -> face.corners().stream());
            case Prop.Wall wall -> shapes.wall(wall, SEEN_OF_WALL).stream();
            case Prop.Strap _, Prop.Desk _, Prop.Cushion _ -> Stream.empty();
        };
    }
}

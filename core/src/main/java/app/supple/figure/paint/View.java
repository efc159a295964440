// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.outline.Outline;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Point;
import app.supple.figure.space.Vector;
import java.util.List;

/// From where a figure is seen (degrees) and how it fits on the paper of 1200 x 900 px.
public record View(double azimuth, double elevation, Fit fit) {
    /// Above this elevation the floor is seen as a plane, and shadows fall beside the body instead of under it.
    private static final double LOOKING_DOWN = 30;

    /// `scale` in px per H; the origin of the room lies at `x`, `y` px, y down.
    public record Fit(double scale, double x, double y) {}

    public Camera camera() {
        return Camera.at(azimuth, elevation);
    }

    public boolean looksDown() {
        return elevation >= LOOKING_DOWN;
    }

    public Point pixel(Point inPlane) {
        return new Point(fit.x + inPlane.x() * fit.scale, fit.y - inPlane.y() * fit.scale);
    }

    public Point pixel(Vector place) {
        return pixel(camera().project(place));
    }

    public List<Point> pixels(List<Point> inPlane) {
        return inPlane.stream().map(this::pixel).toList();
    }

    /// The control points of an edge, in px. All edges are wound the same way round, so that none cuts a hole into
    /// another.
    public List<Point> ring(Outline outline) {
        List<Point> pixels = pixels(outline.points());
        double doubleArea = 0;
        for (int i = 0; i < pixels.size(); i++) {
            doubleArea += pixels.get(i).cross(pixels.get((i + 1) % pixels.size()));
        }
        return doubleArea > 0 ? pixels : pixels.reversed();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

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

    Camera camera() {
        return Camera.at(azimuth, elevation);
    }

    boolean looksDown() {
        return elevation >= LOOKING_DOWN;
    }

    Point pixel(Point inPlane) {
        return new Point(fit.x + inPlane.x() * fit.scale, fit.y - inPlane.y() * fit.scale);
    }

    Point pixel(Vector place) {
        return pixel(camera().project(place));
    }

    List<Point> pixels(List<Point> inPlane) {
        return inPlane.stream().map(this::pixel).toList();
    }
}

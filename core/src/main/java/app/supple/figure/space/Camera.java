// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.toRadians;

/// Sees the room without perspective. `across` and `upward` span the picture plane, `towardViewer` leaves it.
public record Camera(Vector across, Vector upward, Vector towardViewer) {
    /// `azimuth` walks round the person from their right side toward their front, `elevation` climbs; both in
    /// degrees.
    public static Camera at(double azimuth, double elevation) {
        double a = toRadians(azimuth);
        double e = toRadians(elevation);
        Vector across = new Vector(cos(a), 0, -sin(a));
        Vector towardViewer = new Vector(sin(a) * cos(e), sin(e), cos(a) * cos(e));
        return new Camera(across, towardViewer.cross(across), towardViewer);
    }

    public Point project(Vector place) {
        return new Point(place.dot(across), place.dot(upward));
    }

    /// The direction in the room that lies in the picture plane and is seen as `direction`.
    public Vector lift(Point direction) {
        return across.times(direction.x()).plus(upward.times(direction.y()));
    }
}

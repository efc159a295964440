// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.space.Camera;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Point;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;

/// An egg with a slice cut off. What is kept lies on the side of `kept` (length 1), beyond the distance
/// `offset` from the origin of the frame. All in that frame: front, up, right, in H.
record CutEllipsoid(Vector centre, Vector radii, Vector kept, double offset) {
    private static final double NOTHING = 1e-9;

    /// The outermost point for each direction of the picture plane; its hull is the silhouette, for the piece
    /// is convex.
    List<Point> edge(Placement origin, Camera camera) {
        List<Point> edge = new ArrayList<>(Directions.OF_A_SKULL.size());
        for (Point direction : Directions.OF_A_SKULL) {
            Vector point = outermost(origin.frame().fromRoom(camera.lift(direction)));
            edge.add(camera.project(origin.point(centre.plus(point))));
        }
        return edge;
    }

    private Vector outermost(Vector direction) {
        Vector stretched = direction.stretched(radii);
        Vector onSurface = stretched.unit().stretched(radii);
        return onSurface.dot(kept) < cut() ? onRim(direction) : onSurface;
    }

    /// The plane's distance from the centre of the egg.
    private double cut() {
        return offset - centre.dot(kept);
    }

    /// The outermost point of the disc where the plane cuts the egg: again an ellipse, smaller and shifted.
    private Vector onRim(Vector direction) {
        Vector squared = radii.stretched(radii);
        double keptRadius = kept.stretched(radii).length();
        Vector rimCentre = kept.stretched(squared).times(cut() / (keptRadius * keptRadius));
        double depth = cut() / keptRadius;
        double shrink = Math.sqrt(Math.max(0, 1 - depth * depth));
        double share = direction.stretched(squared).dot(kept) / (keptRadius * keptRadius);
        Vector inRim = direction.minus(kept.times(share));
        double length = inRim.stretched(radii).length();
        return length < NOTHING
                ? rimCentre
                : rimCentre.plus(inRim.stretched(squared).times(shrink / length));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.outline.Ending.Corners;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A chain of sections with a smooth skin over it: trunk, neck, sleeve, shin.
record Tube(List<Station> stations, Ending start, Ending end) {
    Tube {
        stations = List.copyOf(stations);
    }

    /// Up the right-hand side, over the end, down the left-hand side, over the start.
    Outline seenBy(Camera camera) {
        List<Point> tangents = tangents(camera);
        List<Point> right = new ArrayList<>();
        List<Point> left = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            Point across = tangents.get(i).left();
            left.add(stations.get(i).edge(camera, across));
            right.add(stations.get(i).edge(camera, across.times(-1)));
        }
        List<Point> edge = new ArrayList<>(right);
        Corners last = new Corners(right.getLast(), left.getLast());
        edge.addAll(end.close(camera, stations.getLast(), tangents.getLast(), last));
        edge.addAll(left.reversed());
        Corners first = new Corners(left.getFirst(), right.getFirst());
        edge.addAll(start.close(camera, stations.getFirst(), tangents.getFirst().times(-1), first));
        return Outline.touching(edge);
    }

    private List<Point> tangents(Camera camera) {
        Point[] centres = new Point[stations.size()];
        Arrays.setAll(centres, i -> camera.project(stations.get(i).at()));
        List<Point> tangents = new ArrayList<>();
        for (int i = 0; i < centres.length; i++) {
            Point before = centres[Math.max(0, i - 1)];
            Point after = centres[Math.min(centres.length - 1, i + 1)];
            tangents.add(after.minus(before).unit());
        }
        return tangents;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.body.Bone;
import app.supple.figure.outline.JointedLimb.Cut;
import app.supple.figure.outline.MuscleBands.Band;
import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Point;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;

/// Where a muscle is seen on the surface of the body.
public record MusclePatch(TrunkShape trunk, Muscle muscle, BodySide side) {
    /// A little inside the silhouette.
    private static final double INSET = .96;

    /// A muscle on the far side of the body shows as a sliver of this width along the silhouette.
    private static final double SLIVER = .14;

    private static final List<Cut> WHOLE_THIGH = wholeThigh();
    private static final List<Cut> WHOLE_SHANK = wholeShank();

    private record Extent(double low, double high) {}

    public Outline seenBy(Camera camera) {
        List<Band> bands = MuscleBands.of(muscle);
        List<Station> stations = bands.stream().map(this::station).toList();
        List<Point> right = new ArrayList<>();
        List<Point> left = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Point across = tangent(stations, i, camera).left();
            Extent extent = extent(bands.get(i), stations.get(i), new Sight(camera, camera.lift(across)));
            Point centre = camera.project(stations.get(i).at());
            left.add(centre.plus(across.times(extent.low * INSET)));
            right.add(centre.plus(across.times(extent.high * INSET)));
        }
        right.addAll(left.reversed());
        return Outline.touching(right);
    }

    private record Sight(Camera camera, Vector across) {}

    private static Point tangent(List<Station> stations, int i, Camera camera) {
        Point before = camera.project(stations.get(Math.max(0, i - 1)).at());
        Point after = camera.project(
                stations.get(Math.min(stations.size() - 1, i + 1)).at());
        return after.minus(before).unit();
    }

    /// How far the visible part of the band reaches across the picture, from the middle of its section.
    private Extent extent(Band band, Station station, Sight sight) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double hidden = 0;
        for (Point direction : band.directions()) {
            Surface surface = surface(station, direction.x(), side.sign() * direction.y());
            double offset = surface.place.dot(sight.across);
            if (surface.normal.dot(sight.camera.towardViewer()) > 0) {
                low = Math.min(low, offset);
                high = Math.max(high, offset);
            } else if (Math.abs(offset) > Math.abs(hidden)) {
                hidden = offset;
            }
        }
        return low <= high ? new Extent(low, high) : sliver(hidden);
    }

    private static Extent sliver(double edge) {
        double inner = edge * (1 - SLIVER);
        return new Extent(Math.min(edge, inner), Math.max(edge, inner));
    }

    /// A place on the skin, from the centre of the section, and the direction in which the skin looks there.
    private record Surface(Vector place, Vector normal) {}

    private static Surface surface(Station station, double forward, double sideways) {
        Section section = station.section();
        double depth = forward > 0 ? section.front() : section.back();
        Vector place = new Vector(forward * depth, 0, sideways * section.side());
        Vector normal = new Vector(forward / depth, 0, sideways / section.side());
        return new Surface(station.frame().toRoom(place), station.frame().toRoom(normal));
    }

    private Station station(Band band) {
        return switch (band.host()) {
            case TRUNK -> onTrunk(trunk.stations(), band.at());
            case THIGH -> onBone(trunk.skeleton().leg(side).upper(), WHOLE_THIGH, band.at());
            case SHANK -> onBone(trunk.skeleton().leg(side).lower(), WHOLE_SHANK, band.at());
        };
    }

    private static Station onTrunk(List<Station> trunk, double at) {
        int below = Math.min((int) at, trunk.size() - 2);
        return trunk.get(below).toward(trunk.get(below + 1), at - below);
    }

    private Station onBone(Bone bone, List<Cut> whole, double at) {
        int next = 1;
        while (whole.get(next).at() < at) {
            next++;
        }
        Cut above = whole.get(next - 1);
        Cut below = whole.get(next);
        double share = (at - above.at()) / (below.at() - above.at());
        Section section = above.section().toward(below.section(), share);
        return new Station(
                bone.along(at),
                bone.frame(),
                section.times(trunk.skeleton().build().limbs()));
    }

    private static List<Cut> wholeShank() {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(0, LegShape.KNEE));
        cuts.addAll(LegShape.SHANK);
        cuts.add(new Cut(1, LegShape.ANKLE));
        return List.copyOf(cuts);
    }

    private static List<Cut> wholeThigh() {
        List<Cut> cuts = new ArrayList<>();
        cuts.add(new Cut(0, .054, .066, .052));
        cuts.addAll(LegShape.THIGH);
        cuts.add(new Cut(1, LegShape.KNEE));
        return List.copyOf(cuts);
    }
}

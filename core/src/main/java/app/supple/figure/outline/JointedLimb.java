// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import static java.lang.StrictMath.atan2;
import static java.lang.StrictMath.tan;

import app.supple.figure.body.Limb;
import app.supple.figure.look.Build;
import app.supple.figure.outline.Ending.Corners;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Point;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;

/// The single edge round a bent leg or arm: round over the outside of the knee or elbow, creased on its inside.
/// Lengths are taken as they are seen, so mild foreshortening comes right by itself.
final class JointedLimb {
    /// A crease takes at most this part of the shorter bone, and a bend sharper than this (radians) creases no
    /// deeper.
    private static final double DEEPEST_CREASE = .42;

    private static final double SHARPEST_BEND = 2.75;

    /// Below this length (H) the mean direction of two opposite bones says nothing.
    private static final double FOLDED_BACK = 1e-3;

    /// Keeps the three points over the joint apart while the limb is straight, as a part of its radius.
    private static final double JOINT_SPREAD = .7;

    private final Limb limb;
    private final Profile profile;
    private final Camera camera;
    private final Piece upper;
    private final Piece lower;
    private final Point bisector;
    private final boolean bendsLeft;
    private final double bend;

    private JointedLimb(Limb limb, Profile profile, Camera camera) {
        this.limb = limb;
        this.profile = profile;
        this.camera = camera;
        upper = piece(limb.upper().from(), limb.upper().to(), limb.upper().frame());
        lower = piece(limb.lower().from(), limb.lower().to(), limb.lower().frame());
        double cross = upper.along.cross(lower.along);
        bendsLeft = cross > 0;
        bend = atan2(Math.abs(cross), Math.clamp(upper.along.dot(lower.along), -1, 1));
        Point sum = upper.along.plus(lower.along);
        bisector = sum.length() > FOLDED_BACK ? sum.unit() : upper.along.left().times(bendsLeft ? -1 : 1);
    }

    /// The thickness along both bones: `at` is the share of the bone, from its upper end.
    record Profile(List<Cut> upper, Section joint, List<Cut> lower, Ends ends) {
        /// As thick as the build of the body makes it; hands, feet and the ends stay.
        Profile built(Build build) {
            return new Profile(Cut.built(upper, build), joint.times(build.limbs()), Cut.built(lower, build), ends);
        }
    }

    record Ends(Ending top, Ending bottom) {}

    record Cut(double at, Section section) {
        Cut(double at, double front, double back, double side) {
            this(at, Section.of(front, back, side));
        }

        static List<Cut> built(List<Cut> cuts, Build build) {
            return cuts.stream()
                    .map(cut -> new Cut(cut.at, cut.section.times(build.limbs())))
                    .toList();
        }
    }

    /// A bone as it is seen: from its start, `along` with length 1.
    private record Piece(Point start, Point along, double length, Frame frame) {}

    static Outline outline(Limb limb, Profile profile, Camera camera) {
        return Outline.touching(new JointedLimb(limb, profile, camera).edge());
    }

    private Piece piece(Vector from, Vector to, Frame frame) {
        Point start = camera.project(from);
        Point way = camera.project(to).minus(start);
        return new Piece(start, way.unit(), way.length(), frame);
    }

    private List<Point> edge() {
        List<Point> right = side(-1);
        List<Point> left = side(1);
        Station last = new Station(limb.lower().to(), limb.lower().frame(), profile.joint);
        Station first = new Station(limb.upper().from(), limb.upper().frame(), profile.joint);
        List<Point> edge = new ArrayList<>(right);
        edge.addAll(profile.ends.bottom.close(camera, last, lower.along, new Corners(right.getLast(), left.getLast())));
        edge.addAll(left.reversed());
        Corners top = new Corners(left.getFirst(), right.getFirst());
        edge.addAll(profile.ends.top.close(camera, first, upper.along.times(-1), top));
        return edge;
    }

    /// One side from top to bottom; `sign` +1 is the left one as seen along the limb.
    private List<Point> side(int sign) {
        boolean inner = bendsLeft == sign > 0;
        double crease = inner ? crease(sign) : 0;
        List<Point> points = new ArrayList<>();
        for (Cut cut : profile.upper) {
            double along = cut.at * upper.length;
            points.add(skin(upper, inner ? Math.min(along, upper.length - crease) : along, cut.section, sign));
        }
        points.addAll(inner ? insideOfJoint(sign, crease) : outsideOfJoint(sign));
        for (Cut cut : profile.lower) {
            points.add(skin(lower, Math.max(cut.at * lower.length, crease), cut.section, sign));
        }
        return points;
    }

    private Point skin(Piece piece, double along, Section section, int sign) {
        Point across = piece.along.left().times(sign);
        return piece.start
                .plus(piece.along.times(along))
                .plus(across.times(section.support(camera.lift(across), piece.frame)));
    }

    private double jointRadius(int sign) {
        return profile.joint.support(camera.lift(bisector.left().times(sign)), upper.frame);
    }

    private double crease(int sign) {
        double deep = jointRadius(sign) * tan(Math.min(bend, SHARPEST_BEND) / 2);
        return Math.min(deep, DEEPEST_CREASE * Math.min(upper.length, lower.length));
    }

    private double spread(int sign) {
        return JOINT_SPREAD * jointRadius(sign) * Math.max(0, StrictMath.cos(bend));
    }

    /// In a sharp bend the three points coincide, so the edge makes no loop and the fill no pin-hole.
    private List<Point> insideOfJoint(int sign, double crease) {
        double radius = jointRadius(sign);
        Point knee = lower.start;
        Point above =
                knee.minus(upper.along.times(crease)).plus(upper.along.left().times(sign * radius));
        Point below =
                knee.plus(lower.along.times(crease)).plus(lower.along.left().times(sign * radius));
        Point middle = above.toward(below, .5);
        double spread = spread(sign);
        return List.of(middle.minus(upper.along.times(spread)), middle, middle.plus(lower.along.times(spread)));
    }

    private List<Point> outsideOfJoint(int sign) {
        double spread = spread(sign);
        Point over = lower.start.plus(bisector.left().times(sign * jointRadius(sign)));
        return List.of(
                skin(upper, upper.length, profile.joint, sign).minus(upper.along.times(spread)),
                over,
                skin(lower, 0, profile.joint, sign).plus(lower.along.times(spread)));
    }
}

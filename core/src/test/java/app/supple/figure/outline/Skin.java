// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.anatomy.Contact.Part;
import app.supple.figure.anatomy.Contact.Support;
import app.supple.figure.body.Bone;
import app.supple.figure.body.Level;
import app.supple.figure.body.Limb;
import app.supple.figure.body.Skeleton;
import app.supple.figure.outline.JointedLimb.Cut;
import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The surface of a body, to measure how near it is to things. Lengths in H; negative is inside.
public record Skin(Skeleton skeleton) {
    private static final int STEPS = 6;

    /// A slice or a ball of the body.
    record Blob(Vector at, Frame frame, Section section) {
        double reach(Vector direction) {
            return section.support(direction, frame);
        }
    }

    /// A thing that stands square in the room.
    public record Box(Vector low, Vector high) {
        Vector nearest(Vector place) {
            return new Vector(
                    Math.clamp(place.x(), low.x(), high.x()),
                    Math.clamp(place.y(), low.y(), high.y()),
                    Math.clamp(place.z(), low.z(), high.z()));
        }
    }

    /// Between a part of the body and a thing whose inside no centre of a part ever reaches.
    public double gap(Part part, Box box) {
        return blobs(part).stream()
                .mapToDouble(blob -> {
                    Vector way = box.nearest(blob.at).minus(blob.at);
                    return way.length() - blob.reach(way.unit());
                })
                .min()
                .orElseThrow();
    }

    /// Between two parts of the body.
    public double gap(Part part, Support other) {
        List<Blob> others = blobs(other);
        return blobs(part).stream()
                .flatMapToDouble(blob -> others.stream().mapToDouble(with -> gap(blob, with)))
                .min()
                .orElseThrow();
    }

    private static double gap(Blob one, Blob other) {
        Vector way = other.at.minus(one.at);
        Vector direction = way.unit();
        return way.length() - one.reach(direction) - other.reach(direction.times(-1));
    }

    /// How high the lowest point of a part lies over the floor.
    public double height(Part part) {
        Vector down = new Vector(0, -1, 0);
        return blobs(part).stream()
                .mapToDouble(blob -> blob.at.y() - blob.reach(down))
                .min()
                .orElseThrow();
    }

    /// The point by which one sees whether a part has slid.
    public Vector mark(Part part) {
        return switch (part) {
            case RIGHT_HAND -> skeleton.arm(BodySide.RIGHT).tip().at();
            case LEFT_HAND -> skeleton.arm(BodySide.LEFT).tip().at();
            case RIGHT_FOREARM -> skeleton.arm(BodySide.RIGHT).upper().to();
            case LEFT_FOREARM -> skeleton.arm(BodySide.LEFT).upper().to();
            case RIGHT_THIGH, RIGHT_KNEE -> skeleton.leg(BodySide.RIGHT).upper().to();
            case LEFT_THIGH, LEFT_KNEE -> skeleton.leg(BodySide.LEFT).upper().to();
            case RIGHT_SHANK, RIGHT_FOOT -> skeleton.leg(BodySide.RIGHT).tip().at();
            case LEFT_SHANK, LEFT_FOOT -> skeleton.leg(BodySide.LEFT).tip().at();
            case PELVIS -> skeleton.at(Level.PELVIS).at();
            case BACK -> skeleton.at(Level.T3).at();
            case HEAD -> skeleton.at(Level.HEAD).at();
        };
    }

    private List<Blob> blobs(Part part) {
        return switch (part) {
            case RIGHT_HAND -> balls(new ArmShape(skeleton, BodySide.RIGHT).handBalls());
            case LEFT_HAND -> balls(new ArmShape(skeleton, BodySide.LEFT).handBalls());
            case RIGHT_FOREARM -> forearm(BodySide.RIGHT);
            case LEFT_FOREARM -> forearm(BodySide.LEFT);
            case RIGHT_THIGH -> thigh(BodySide.RIGHT);
            case LEFT_THIGH -> thigh(BodySide.LEFT);
            case RIGHT_KNEE -> knee(BodySide.RIGHT);
            case LEFT_KNEE -> knee(BodySide.LEFT);
            case RIGHT_SHANK -> shank(BodySide.RIGHT);
            case LEFT_SHANK -> shank(BodySide.LEFT);
            case RIGHT_FOOT -> balls(new LegShape(skeleton, BodySide.RIGHT).footBalls());
            case LEFT_FOOT -> balls(new LegShape(skeleton, BodySide.LEFT).footBalls());
            case PELVIS -> pelvis();
            case BACK -> trunk().subList(7, 12);
            case HEAD -> head();
        };
    }

    private List<Blob> blobs(Support part) {
        return switch (part) {
            case RIGHT_ARM -> arm(BodySide.RIGHT);
            case LEFT_ARM -> arm(BodySide.LEFT);
            case RIGHT_THIGH -> thigh(BodySide.RIGHT);
            case LEFT_THIGH -> thigh(BodySide.LEFT);
            case RIGHT_SHANK ->
                Stream.concat(shank(BodySide.RIGHT).stream(), blobs(Part.RIGHT_FOOT).stream())
                        .toList();
            case LEFT_SHANK ->
                Stream.concat(shank(BodySide.LEFT).stream(), blobs(Part.LEFT_FOOT).stream())
                        .toList();
            case TRUNK -> wholeTrunk();
            case HEAD -> head();
            case FLOOR, PILLOW, CUSHION, SEAT, BACKREST, WALL, DESK ->
                throw new IllegalArgumentException(part + " is no part of the body");
        };
    }

    private List<Blob> arm(BodySide side) {
        Limb arm = skeleton.arm(side);
        return Stream.concat(
                        along(arm.upper(), ArmShape.UPPER_ARM).stream(), along(arm.lower(), ArmShape.FOREARM).stream())
                .toList();
    }

    private List<Blob> forearm(BodySide side) {
        Bone bone = skeleton.arm(side).lower();
        List<Blob> blobs = new ArrayList<>(along(bone, ArmShape.FOREARM));
        blobs.add(new Blob(bone.from(), bone.frame(), flat(ArmShape.ELBOW)));
        return blobs;
    }

    private List<Blob> thigh(BodySide side) {
        List<Cut> cuts = new ArrayList<>(LegShape.THIGH);
        cuts.add(new Cut(1, LegShape.KNEE));
        return along(skeleton.leg(side).upper(), cuts);
    }

    private List<Blob> shank(BodySide side) {
        List<Cut> cuts = new ArrayList<>(LegShape.SHANK);
        cuts.add(new Cut(1, LegShape.ANKLE));
        return along(skeleton.leg(side).lower(), cuts);
    }

    private List<Blob> knee(BodySide side) {
        Limb leg = skeleton.leg(side);
        return List.of(
                new Blob(leg.upper().to(), leg.upper().frame(), flat(LegShape.KNEE)),
                new Blob(leg.lower().from(), leg.lower().frame(), flat(LegShape.KNEE)));
    }

    /// The slices of a bone and some more between each two of them.
    private static List<Blob> along(Bone bone, List<Cut> cuts) {
        List<Blob> blobs = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            Cut from = cuts.get(i - 1);
            Cut to = cuts.get(i);
            for (int step = 0; step <= STEPS; step++) {
                double share = (double) step / STEPS;
                double at = from.at() + (to.at() - from.at()) * share;
                blobs.add(new Blob(
                        bone.along(at), bone.frame(), flat(from.section().toward(to.section(), share))));
            }
        }
        return blobs;
    }

    private List<Blob> trunk() {
        return new TrunkShape(skeleton)
                .stations().stream()
                        .map(station -> new Blob(station.at(), station.frame(), flat(station.section())))
                        .toList();
    }

    private List<Blob> wholeTrunk() {
        List<Station> stations = new TrunkShape(skeleton).stations();
        List<Blob> blobs = new ArrayList<>();
        for (int i = 1; i < stations.size(); i++) {
            for (int step = 0; step <= STEPS; step++) {
                Station station = stations.get(i - 1).toward(stations.get(i), (double) step / STEPS);
                blobs.add(new Blob(station.at(), station.frame(), flat(station.section())));
            }
        }
        return blobs;
    }

    /// The seat and both buttocks.
    private List<Blob> pelvis() {
        List<Blob> blobs = new ArrayList<>(trunk().subList(1, 4));
        for (BodySide side : BodySide.values()) {
            Vector seat = skeleton.at(Level.PELVIS).point(new Vector(-.020, -.010, side.sign() * .046));
            blobs.add(new Blob(seat, Frame.UPRIGHT, Section.round(.064)));
        }
        return blobs;
    }

    /// Skull, bun and nose.
    private List<Blob> head() {
        Placement head = skeleton.at(Level.HEAD);
        return List.of(
                new Blob(head.point(new Vector(-.004, .008, 0)), head.frame(), new Section(.062, .062, .053, .062)),
                new Blob(head.point(new Vector(-.030, .072, 0)), Frame.UPRIGHT, Section.round(.027)),
                new Blob(head.point(new Vector(.0605, -.014, 0)), Frame.UPRIGHT, Section.round(.0065)));
    }

    private static List<Blob> balls(List<Hull.Ball> balls) {
        return balls.stream()
                .map(ball -> new Blob(ball.at(), ball.frame(), ball.section()))
                .toList();
    }

    /// Between two slices the skin runs straight, so a slice is as good as flat.
    private static Section flat(Section section) {
        return new Section(section.front(), section.back(), section.side(), 0);
    }
}

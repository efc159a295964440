// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.body.Level;
import app.supple.figure.body.Skeleton;
import app.supple.figure.outline.Ending.Cap;
import app.supple.figure.outline.Ending.Hem;
import app.supple.figure.outline.Hull.Ball;
import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;

/// Hips, shirt, shoulders and neck.
public final class TrunkShape {
    private final Skeleton skeleton;
    private final List<Station> stations;

    public TrunkShape(Skeleton skeleton) {
        this.skeleton = skeleton;
        this.stations = CUTS.stream().map(this::station).toList();
    }

    /// The sections from the seat to the collar. Each hangs on a level of the spine, `offset` (front, up) from
    /// it, and looks between two levels.
    private static final List<Cut> CUTS = List.of(
            new Cut(Level.PELVIS, .002, -.044, facing(Level.PELVIS), Section.of(.036, .056, .062)),
            new Cut(Level.PELVIS, -.004, -.016, facing(Level.PELVIS), Section.of(.054, .080, .088)),
            new Cut(Level.PELVIS, -.006, .012, facing(Level.PELVIS), Section.of(.062, .081, .095)),
            new Cut(Level.PELVIS, -.009, .040, between(Level.PELVIS, Level.L1, .2), Section.of(.069, .064, .092)),
            new Cut(Level.L1, 0, .016, between(Level.PELVIS, Level.L1, .7), Section.of(.069, .047, .082)),
            new Cut(Level.L2, 0, .010, between(Level.L1, Level.L2, .75), Section.of(.064, .038, .073)),
            new Cut(Level.L3, 0, .008, between(Level.L2, Level.L3, .7), Section.of(.063, .039, .072)),
            new Cut(Level.T1, 0, 0, between(Level.L3, Level.T1, .5), Section.of(.066, .044, .076)),
            new Cut(Level.T2, 0, 0, between(Level.T1, Level.T2, .5), Section.of(.076, .050, .083)),
            new Cut(Level.T3, 0, 0, between(Level.T2, Level.T3, .5), Section.of(.083, .053, .089)),
            new Cut(Level.T4, 0, 0, between(Level.T3, Level.T4, .5), Section.of(.067, .053, .090)),
            new Cut(Level.T4, 0, .026, facing(Level.T4), Section.of(.041, .043, .074)),
            new Cut(Level.C7, 0, .004, facing(Level.C7), Section.of(.026, .033, .045)));

    /// The shirt begins between two of the sections, a little wider than the body.
    private static final int HEM_ABOVE = 2;

    private static final double HEM_SHARE = .65;
    private static final Section HEM = Section.of(.0705, .0735, .0965);

    private static final Section SEAT = new Section(.036, .056, .062, .022);
    private static final Section COLLAR = new Section(.026, .033, .045, .012);
    private static final Section NECK_END = new Section(.03, .03, .03, .01);

    private record Cut(Level level, double front, double up, Facing facing, Section section) {}

    private record Facing(Level from, Level to, double share) {}

    private static Facing facing(Level level) {
        return new Facing(level, level, 0);
    }

    private static Facing between(Level from, Level to, double share) {
        return new Facing(from, to, share);
    }

    /// The body to which it belongs.
    public Skeleton skeleton() {
        return skeleton;
    }

    List<Station> stations() {
        return stations;
    }

    private Station station(Cut cut) {
        Facing facing = cut.facing;
        Frame frame =
                skeleton.at(facing.from).frame().toward(skeleton.at(facing.to).frame(), facing.share);
        return new Station(at(cut.level, cut.front, cut.up), frame, cut.section.built(skeleton.build()));
    }

    private Vector at(Level level, double front, double up) {
        return skeleton.at(level).point(new Vector(front, up, 0));
    }

    public List<Outline> hips(Camera camera) {
        return List.of(new Tube(stations.subList(0, 6), new Cap(SEAT), new Hem(0)).seenBy(camera));
    }

    public List<Outline> shirt(Camera camera) {
        List<Station> shirt = new ArrayList<>();
        shirt.add(stations.get(HEM_ABOVE)
                .toward(stations.get(HEM_ABOVE + 1), HEM_SHARE)
                .with(HEM.built(skeleton.build())));
        shirt.addAll(stations.subList(HEM_ABOVE + 1, stations.size()));
        Tube tube = new Tube(shirt, new Hem(.006), new Cap(COLLAR));
        return List.of(tube.seenBy(camera), shoulders().seenBy(camera));
    }

    private Hull shoulders() {
        List<Ball> balls = List.of(
                Ball.round(at(Level.C7, -.004, -.012), .036),
                Ball.round(skeleton.arm(BodySide.RIGHT).upper().from(), .031),
                Ball.round(skeleton.arm(BodySide.LEFT).upper().from(), .031),
                Ball.round(skeleton.at(Level.T3).at(), .045));
        return new Hull(balls, skeleton.at(Level.T4).frame().up(), 10);
    }

    public List<Outline> neck(Camera camera) {
        List<Station> stations = List.of(
                neckStation(Level.C7, -.02, Section.of(.032, .034, .036)),
                neckStation(Level.N1, 0, Section.of(.031, .031, .031)),
                neckStation(Level.N2, 0, Section.of(.030, .028, .029)),
                neckStation(Level.ATLAS, .012, Section.of(.030, .030, .030)));
        return List.of(new Tube(stations, new Cap(NECK_END), new Cap(NECK_END)).seenBy(camera));
    }

    private Station neckStation(Level level, double up, Section section) {
        Placement placement = skeleton.at(level);
        return new Station(at(level, 0, up), placement.frame(), section);
    }
}

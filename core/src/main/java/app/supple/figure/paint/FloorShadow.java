// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.body.Bone;
import app.supple.figure.body.Level;
import app.supple.figure.body.Skeleton;
import app.supple.figure.outline.Directions;
import app.supple.figure.outline.Outline;
import app.supple.figure.pose.BodySide;
import app.supple.figure.space.Camera;
import app.supple.figure.space.ConvexHull;
import app.supple.figure.space.Point;
import app.supple.figure.space.Ring;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;

/// The soft patch where a body rests. Everything is dropped straight down; what is high above the floor is
/// pulled to the middle of what is low, so that the patch stays under the support and no shadow floats.
record FloorShadow(Skeleton skeleton) {
    /// From this height (H) on a part is pulled in, from this height plus the range on wholly.
    private static final double LOW = .10;

    private static final double RANGE = .22;

    /// The patch is a little wider than the body.
    private static final double MARGIN = .012;

    private static final int EDGE_POINTS = 10;

    /// So soft an edge need not be met exactly.
    private static final double SOFT = .8;

    /// Even if everything is high there is a middle.
    private static final double LEAST_WEIGHT = 1e-3;

    private record Foothold(Vector at, double radius) {
        /// 0 for what is low, 1 for what is high, smooth in between.
        double height() {
            double share = Math.clamp((Math.max(0, at.y()) - LOW) / RANGE, 0, 1);
            return share * share * (3 - 2 * share);
        }

        Vector onFloor() {
            return new Vector(at.x(), 0, at.z());
        }

        Vector pulledTo(Vector middle) {
            return onFloor().toward(middle, height());
        }
    }

    Outline seenBy(Camera camera) {
        List<Foothold> footholds = footholds();
        Vector middle = middle(footholds);
        List<Ring.Copy> discs = footholds.stream()
                .map(foothold -> new Ring.Copy(camera.project(foothold.pulledTo(middle)), foothold.radius + MARGIN))
                .toList();
        ConvexHull hull = ConvexHull.around(disc(camera).outermost(discs));
        return Outline.touching(hull.spread(EDGE_POINTS, hull.middle(), new Point(-1, 0)), SOFT);
    }

    /// A disc of radius 1 that lies on the floor, as it is seen: from above x and z go round the other way.
    private static Ring disc(Camera camera) {
        return new Ring(Directions.OF_A_BALL.stream()
                .map(direction -> camera.project(new Vector(direction.x(), 0, direction.y())))
                .toList()
                .reversed());
    }

    private static Vector middle(List<Foothold> footholds) {
        Vector sum = Vector.ZERO;
        double weights = 0;
        for (Foothold foothold : footholds) {
            double weight = 1 - foothold.height() + LEAST_WEIGHT;
            sum = sum.plus(foothold.onFloor().times(weight));
            weights += weight;
        }
        return sum.times(1 / weights);
    }

    private List<Foothold> footholds() {
        List<Foothold> all = new ArrayList<>();
        all.add(new Foothold(skeleton.at(Level.HEAD).at(), .05));
        all.add(new Foothold(skeleton.at(Level.C7).at(), .05));
        all.add(new Foothold(skeleton.at(Level.T2).at(), .07));
        all.add(new Foothold(skeleton.at(Level.L2).at(), .07));
        all.add(new Foothold(skeleton.at(Level.PELVIS).at(), .085));
        for (BodySide side : BodySide.values()) {
            addLeg(all, side);
            addArm(all, side);
        }
        return all;
    }

    private void addLeg(List<Foothold> all, BodySide side) {
        Bone shank = skeleton.leg(side).lower();
        all.add(new Foothold(skeleton.leg(side).upper().from(), .055));
        all.add(new Foothold(shank.from(), .037));
        all.add(new Foothold(shank.to(), .028));
        all.add(new Foothold(skeleton.leg(side).tip().point(new Vector(.105, 0, 0)), .018));
        all.add(new Foothold(skeleton.leg(side).tip().point(new Vector(-.03, 0, 0)), .02));
    }

    private void addArm(List<Foothold> all, BodySide side) {
        Bone forearm = skeleton.arm(side).lower();
        all.add(new Foothold(skeleton.arm(side).upper().from(), .035));
        all.add(new Foothold(forearm.from(), .02));
        all.add(new Foothold(forearm.to(), .02));
        all.add(new Foothold(skeleton.arm(side).tip().point(new Vector(.09, 0, 0)), .012));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.space.Vector;
import java.util.List;

/// How long the bones are, as fractions of stature (H), and how the spine curves by itself.
///
/// The lengths follow the usual fractions of Drillis and Contini (1966) as tabulated by Winter, *Biomechanics
/// and Motor Control of Human Movement*. Where the centre of a joint differs from the landmark on the skin, the
/// centre counts.
final class Proportions {
    static final double THIGH = .245;
    static final double SHANK = .246;
    static final double UPPER_ARM = .182;
    static final double FOREARM = .146;
    static final double HALF_HIPS = .052;
    static final double HALF_SHOULDERS = .108;

    /// From the middle between the hips to the joint of L5 and S1; front, up, right.
    static final Vector PELVIS_TO_L5 = new Vector(-.012, .052, 0);
    /// From C7 to a shoulder, without its distance to the side.
    static final Vector C7_TO_SHOULDER = new Vector(.006, -.037, 0);

    static final Vector ATLAS_TO_HEAD = new Vector(.014, .040, 0);

    /// A lordosis straightens first when the low back rounds, hence the unequal shares: equal ones leave a dip
    /// above the sacrum of the cat.
    static final Region LUMBAR = new Region(
            .036,
            List.of(new Segment(Level.L1, 9, .18), new Segment(Level.L2, -9, .42), new Segment(Level.L3, -9, .40)));

    static final Region THORAX = new Region(
            .040,
            List.of(
                    new Segment(Level.T1, -3, .28),
                    new Segment(Level.T2, 5, .28),
                    new Segment(Level.T3, 9, .24),
                    new Segment(Level.T4, 10, .20)));

    static final Region NECK = new Region(
            .027,
            List.of(
                    new Segment(Level.N1, 8, 1.0 / 3),
                    new Segment(Level.N2, -4, 1.0 / 3),
                    new Segment(Level.ATLAS, -16, 1.0 / 3)));

    private Proportions() {}

    /// Some segments of equal `length` (H) above each other.
    record Region(double length, List<Segment> segments) {}

    /// `neutral` is the flexion in natural standing, degrees; `share` the part of the region's flexion done
    /// here.
    record Segment(Level level, double neutral, double share) {}
}

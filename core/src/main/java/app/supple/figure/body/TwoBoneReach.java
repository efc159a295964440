// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.body;

import app.supple.figure.space.Frame;
import app.supple.figure.space.Vector;

/// Two bones that reach from a root to a target: the law of cosines gives the bend, the pole its direction.
/// A target too far away is reached for, not reached.
record TwoBoneReach(Vector root, Vector middle, Vector end, Fronts fronts) {
    /// A limb is never quite straight, or the side of its bend would be lost.
    private static final double FULL_REACH = .9995;

    /// Where the two bones look, in the plane of the bend and to the side of the knee or elbow. Steady even
    /// when the limb becomes straight.
    record Fronts(Vector upper, Vector lower) {}

    record Lengths(double upper, double lower) {}

    static TwoBoneReach from(Vector root, Vector target, Lengths lengths, Vector pole) {
        double reach = (lengths.upper + lengths.lower) * FULL_REACH;
        Vector straight = target.minus(root);
        double distance = Math.min(straight.length(), reach);
        Vector along = straight.unit();
        Vector aside = aside(along, pole);
        double cosine = cosineAtRoot(lengths, distance);
        double sine = Math.sqrt(1 - cosine * cosine);
        Vector middle = root.plus(along.times(lengths.upper * cosine)).plus(aside.times(lengths.upper * sine));
        Vector end = root.plus(along.times(distance));
        Vector lower = end.minus(middle).unit();
        Vector upperFront = aside.times(cosine).minus(along.times(sine));
        Vector lowerFront = aside.times(lower.dot(along)).minus(along.times(lower.dot(aside)));
        return new TwoBoneReach(root, middle, end, new Fronts(upperFront, lowerFront));
    }

    private static Vector aside(Vector along, Vector pole) {
        Vector aside = pole.squareTo(along);
        return (aside.length() > 1e-9 ? aside : along.cross(Frame.UPRIGHT.right())).unit();
    }

    private static double cosineAtRoot(Lengths lengths, double distance) {
        double upper = lengths.upper;
        double lower = lengths.lower;
        double cosine = (upper * upper + distance * distance - lower * lower) / (2 * upper * distance);
        return Math.clamp(cosine, -1, 1);
    }
}

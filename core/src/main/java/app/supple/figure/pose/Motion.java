// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// A movement: from the pose one takes up to the pose one holds. Both rest on the same point of the body.
public record Motion(Pose start, Pose end) {
    public Motion {
        if (start.anchor().point() != end.anchor().point()) {
            throw new IllegalArgumentException("Start and end of a movement rest on the same point of the body.");
        }
    }

    /// The pose on the way: at 0 the start, at 1 the end. The numbers of the pose are mixed, never the joints:
    /// bones keep their length, and what touches the floor stays where it is.
    public Pose at(double way) {
        if (way <= 0) {
            return start;
        }
        return way >= 1 ? end : start.toward(end, way);
    }
}

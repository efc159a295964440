// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.space;

/// A place and the way it looks.
public record Placement(Vector at, Frame frame) {
    /// The point that lies at `offset` (front, up, right; in H) from here.
    public Vector point(Vector offset) {
        return at.plus(frame.toRoom(offset));
    }

    public Placement moved(Vector by) {
        return new Placement(at.plus(by), frame);
    }
}

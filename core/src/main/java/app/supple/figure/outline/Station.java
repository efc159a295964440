// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.outline;

import app.supple.figure.space.Camera;
import app.supple.figure.space.Frame;
import app.supple.figure.space.Point;
import app.supple.figure.space.Vector;

/// A section at its place in the body.
record Station(Vector at, Frame frame, Section section) {
    /// The point of the silhouette that lies in `direction` of the picture plane.
    Point edge(Camera camera, Point direction) {
        return camera.project(at).plus(direction.times(section.support(camera.lift(direction), frame)));
    }

    Station toward(Station other, double share) {
        return new Station(
                at.toward(other.at, share), frame.toward(other.frame, share), section.toward(other.section, share));
    }

    Station with(Section other) {
        return new Station(at, frame, other);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import app.supple.figure.body.Skeleton;
import app.supple.figure.paint.Glow;
import app.supple.figure.paint.Staging;
import app.supple.figure.paint.StillPicture;
import app.supple.figure.paint.StillPicture.Shot;
import app.supple.figure.paint.Warmth;
import app.supple.figure.pose.Motion;
import app.supple.figure.pose.Pose;
import java.util.List;

/// A drawn movement. `title` is short and for people; it is read out by screen readers.
public record Figure(FigureId id, String title, Motion motion, Staging staging) {
    String still(Side side, Moment at) {
        boolean mirrored = switch (side) {
            case LEFT -> true;
            case RIGHT -> false;
        };
        return StillPicture.of(title, new Shot(staging, Skeleton.in(pose(at)), warmths(at), mirrored));
    }

    private Pose pose(Moment at) {
        return switch (at) {
            case START -> motion.start();
            case END -> motion.end();
        };
    }

    private List<Warmth> warmths(Moment at) {
        return staging.glows().stream()
                .map(glow -> new Warmth(glow.muscle(), glow.side(), strength(glow, at)))
                .filter(warmth -> warmth.strength() > 0)
                .toList();
    }

    private static double strength(Glow glow, Moment at) {
        return switch (at) {
            case START -> glow.strength().start();
            case END -> glow.strength().end();
        };
    }
}

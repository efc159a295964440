// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import app.supple.figure.anatomy.Claims;
import app.supple.figure.body.Skeleton;
import app.supple.figure.paint.Staging;
import app.supple.figure.paint.StillPicture;
import app.supple.figure.paint.StillPicture.Shot;
import app.supple.figure.pose.Motion;

/// A drawn movement in one of its forms. `title` is short and for people; it is read out by screen readers. The claims
/// are what the movement promises; tests hold it to them.
public record Figure(FigureName name, String title, Motion motion, Staging staging, Claims claims) {
    public Figure(FigureName name, String title, Motion motion, Staging staging) {
        this(name, title, motion, staging, Claims.NONE);
    }

    String still(Side side, Moment at) {
        boolean mirrored = switch (side) {
            case LEFT -> true;
            case RIGHT -> false;
        };
        Shot shot = switch (at) {
            case START -> new Shot(staging, Skeleton.in(motion.start()), false, mirrored);
            case END -> new Shot(staging, Skeleton.in(motion.end()), true, mirrored);
        };
        return StillPicture.of(title, shot);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

import app.supple.figure.anatomy.Claims;
import app.supple.figure.paint.Staging;
import app.supple.figure.pose.Motion;
import app.supple.figure.svg.Caption;
import app.supple.figure.svg.Manner;
import app.supple.figure.svg.MovingPicture;
import app.supple.figure.svg.StillPicture;
import app.supple.figure.svg.Subject;

/// A drawn movement in one of its forms. The caption is read out by screen readers. The claims are what the movement
/// promises; tests hold it to them.
public record Figure(FigureName name, Caption caption, Motion motion, Staging staging, Claims claims) {
    public Figure(FigureName name, Caption caption, Motion motion, Staging staging) {
        this(name, caption, motion, staging, Claims.NONE);
    }

    String drawn(Wish wish) {
        boolean mirrored = switch (wish.side()) {
            case LEFT -> true;
            case RIGHT -> false;
        };
        Subject subject = new Subject(caption, motion, staging);
        Manner manner = new Manner(wish.look(), mirrored, ids(wish));
        return switch (wish.moment()) {
            case START -> StillPicture.ofStart(subject, manner);
            case END -> StillPicture.ofEnd(subject, manner);
            case ALL -> MovingPicture.of(subject, manner);
        };
    }

    /// What the ids of this drawing begin with: short, a letter first, and hardly ever that of another one.
    private String ids(Wish wish) {
        int all = (name.file() + wish.side() + wish.moment()).hashCode() & 0x3ffff;
        return "f" + Integer.toString(all, 36);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.film.Decimal;
import app.supple.figure.film.Tempo;
import app.supple.figure.paint.Scene;
import app.supple.figure.svg.PartMarkup.Glowing;
import java.util.List;

/// A movement as one SVG document that moves by itself, and stands still where movement is not wanted.
///
/// It holds two groups, `st` that stands still and `mv` that moves and is shown where that is welcome. What stands
/// still anyway is written once, and used by both.
public final class MovingPicture {
    /// The movement is worked out at so many points.
    private static final int SCENES = 25;

    /// How far (px) a part may be from where it should be, and the size (characters) for which more is allowed.
    private static final double[] TOLERANCES = {6, 8, 10, 12, 14, 17, 20, 24};

    private static final int LARGE = 31_500;

    private final Subject subject;
    private final Manner manner;
    private final Scene end;
    private final List<Reel> moving;
    private final SvgPath path;

    private MovingPicture(Subject subject, Manner manner) {
        this.subject = subject;
        this.manner = manner;
        this.path = new SvgPath(subject.staging().view());
        List<Scene> film = subject.film(SCENES, manner.look());
        this.end = film.getLast();
        this.moving = Reel.moving(film, path);
    }

    public static String of(Subject subject, Manner manner) {
        return new MovingPicture(subject, manner).document();
    }

    /// The most exact one that is not large. All but the movement is the same in each, so only two are ever written.
    private String document() {
        Movement movement = movement(TOLERANCES[0]);
        String exact = document(movement);
        int larger = exact.length() - LARGE;
        if (larger <= 0) {
            return exact;
        }
        int room = movement.length() - larger;
        for (int i = 1; i < TOLERANCES.length && movement.length() > room; i++) {
            movement = movement(TOLERANCES[i]);
        }
        return document(movement);
    }

    private Movement movement(double tolerance) {
        return Movement.of(moving, subject.staging().glows(), tolerance);
    }

    private String document(Movement movement) {
        Layers moving = layers(movement);
        Layers still = layers(movement.stopped());
        String scene = moving.floor() + "<g class=\"mv\" display=\"none\"" + times() + ">" + moving.body(end)
                + "</g><g class=\"st\">" + still.body(end) + arrows() + "</g>";
        return new Paper(subject.caption(), manner).moving(moving.definitions(end) + still.definitions(end), scene);
    }

    private Layers layers(Movement movement) {
        Glowing glowing = new Glowing(subject.staging().glows(), true);
        return new Layers(subject.staging(), new PartMarkup(path, manner, movement, glowing));
    }

    private String arrows() {
        return new ArrowMarkup(path, manner).written(subject.staging().arrows(), subject.motion());
    }

    /// For whoever sets the time of the drawing by hand: when it sets off, and when it has arrived, in seconds.
    private static String times() {
        double off = Tempo.USUAL.atStart();
        return " data-off=\"" + Decimal.of(off, 2) + "\" data-there=\"" + Decimal.of(off + Tempo.USUAL.move(), 2)
                + "\"";
    }
}

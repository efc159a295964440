// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

import static app.supple.library.Stretches.cycles;
import static app.supple.library.Stretches.hold;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.programme.Manner;
import app.supple.programme.Manner.Sided;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.util.List;

/// Two routines that somebody put together from the stretches of tests, with everything that a line can have.
public final class MyRoutines {

    public static final OwnRoutine CALM = new OwnRoutine(
            new RoutineName("my-calm-evening"),
            "Calm évening 🌙",
            Part.EVENING,
            List.of(
                    new Line(Stretches.TILT.id(), cycles(8, 8), Manner.USUAL),
                    new Line(
                            Stretches.TWIST.id(),
                            hold(20, 2),
                            new Manner(FormKind.CHAIR, Sided.LEFT, Duration.ofSeconds(30)))),
            0);

    public static final OwnRoutine BREAK = new OwnRoutine(
            new RoutineName("my-break"),
            "Break",
            Part.PRACTICE,
            List.of(
                    line(Stretches.TWIST, hold(30, 1)),
                    new Line(Stretches.FOLD.id(), hold(15, 1), new Manner(FormKind.EASIER, Sided.RIGHT, Duration.ZERO)),
                    line(Stretches.TWIST, hold(10, 1))),
            0);

    private MyRoutines() {}

    static Line line(Stretch stretch, Dose dose) {
        return new Line(stretch.id(), dose, Manner.USUAL);
    }
}

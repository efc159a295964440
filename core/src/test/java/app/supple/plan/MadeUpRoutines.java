// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Dose;
import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.programme.Pace;
import app.supple.programme.Part;
import app.supple.programme.Prescription;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import java.time.Duration;
import java.util.List;

/// Made-up routines for tests, over the library of [Stretches].
public final class MadeUpRoutines {

    public static final Pace PACE = new Pace(seconds(10), seconds(8), seconds(5), seconds(5));

    private MadeUpRoutines() {}

    public static Routines routines() {
        return new Routines(
                Stretches.library(),
                List.of(
                        routine(
                                Part.MORNING,
                                line(Stretches.TWIST, Stretches.hold(30, 1)),
                                line(Stretches.WAVE, Stretches.cycles(8, 8)),
                                line(Stretches.FOLD, Stretches.hold(30, 1))),
                        routine(
                                Part.EVENING,
                                line(Stretches.TWIST, Stretches.hold(30, 2)),
                                line(Stretches.FOLD, Stretches.hold(30, 2)))));
    }

    public static Routine routine(Part part, Prescription... lines) {
        String name = part == Part.MORNING ? "morning" : "evening";
        return new Routine(new RoutineName(name), part, name, "Summary.", PACE, List.of(lines));
    }

    public static Prescription line(Stretch stretch, Dose dose) {
        return new Prescription(stretch.id(), dose, Stretches.grounds());
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}

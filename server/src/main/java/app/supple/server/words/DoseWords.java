// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import app.supple.library.Dose;
import app.supple.library.Stretch;
import app.supple.library.source.Confidence;
import app.supple.plan.PlannedStretch;
import java.time.Duration;

/// Says how much of a stretch is to be done.
public final class DoseWords {

    private DoseWords() {}

    /// As it is done in a session: `"30 s, twice, left side"` if it is done on one side only.
    public static String dose(PlannedStretch planned) {
        Stretch stretch = planned.stretch();
        return switch (planned.sides()) {
            case BOTH -> dose(stretch, planned.dose());
            case LEFT -> dose(planned.dose(), "") + ", left side";
            case RIGHT -> dose(planned.dose(), "") + ", right side";
        };
    }

    /// `"30 s a side, twice"`, `"30 s, twice"`, `"8 slow"`.
    public static String dose(Stretch stretch, Dose dose) {
        return dose(dose, stretch.isTwoSided() ? " a side" : "");
    }

    private static String dose(Dose dose, String aSide) {
        return switch (dose) {
            case Dose.Hold(Duration each, int repetitions) ->
                each.toSeconds() + " s" + aSide + (repetitions == 1 ? "" : ", " + times(repetitions));
            case Dose.Cycles(Duration _, int repetitions) -> repetitions + " slow" + aSide;
        };
    }

    /// How sure we are of a figure, as the end of a sentence about it.
    public static String confidence(Confidence confidence) {
        return switch (confidence) {
            case READ -> "read in the source";
            case ABSTRACT -> "read in the paper’s summary";
            case SECONDARY -> "read in a copy or report";
            case MEMORY -> "widely taught, not looked up again";
            case DESIGN -> "our own choice, guided by the source";
            case GIVEN -> "as it was given to you, not looked up";
        };
    }

    private static String times(int repetitions) {
        return repetitions == 2 ? "twice" : repetitions + " times";
    }
}

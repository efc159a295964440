// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import app.supple.library.FormKind;
import app.supple.library.Stretch;
import app.supple.library.Teaching.Cues;
import app.supple.plan.PlannedStretch;
import app.supple.session.Step.ChangeSide;
import app.supple.session.Step.GetReady;
import app.supple.session.Step.Hold;
import app.supple.session.Step.Repeat;
import app.supple.session.Step.Rest;
import org.jspecify.annotations.Nullable;

/// The words of one step: `say` is meant for the ear, `show` for the eye.
public record Prompt(String say, String show) {

    static Prompt of(Step step, PlannedStretch planned) {
        Stretch stretch = planned.stretch();
        Cues cues = stretch.teaching().cues();
        return switch (step) {
            case GetReady _ when !isUsual(planned) -> new Prompt(planned.name() + ". Get ready.", planned.cue());
            case GetReady _ -> new Prompt(stretch.name() + ". " + cues.start(), cues.start());
            case Hold hold
            when hold.count().number() == 1 -> new Prompt(sided(hold.side(), planned.cue()), planned.cue());
            case Hold _ -> new Prompt("And again.", planned.cue());
            case Repeat repeat -> new Prompt(sided(repeat.side(), planned.cue()), planned.cue());
            case ChangeSide _ -> change(isUsual(planned) ? cues.change() : null);
            case Rest rest -> rest(rest);
        };
    }

    /// The words of a stretch on getting ready and changing side are for its usual form.
    private static boolean isUsual(PlannedStretch planned) {
        return planned.form() == FormKind.STANDARD;
    }

    private static Prompt change(@Nullable String change) {
        String words = change == null ? "Change side." : change;
        return new Prompt(words, words);
    }

    private static Prompt rest(Rest rest) {
        return switch (rest.side()) {
            case LEFT, RIGHT -> new Prompt("Ease off.", "Ease off and breathe out.");
            case NONE -> new Prompt("Rest.", "Let go and rest.");
        };
    }

    private static String sided(Side side, String cue) {
        return switch (side) {
            case LEFT -> "Left side. " + cue;
            case RIGHT -> "Right side. " + cue;
            case NONE -> cue;
        };
    }
}

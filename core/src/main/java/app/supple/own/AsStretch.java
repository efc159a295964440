// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.library.Anatomy;
import app.supple.library.Anatomy.Reach;
import app.supple.library.Anatomy.Sides;
import app.supple.library.Anatomy.Spine;
import app.supple.library.Doses;
import app.supple.library.Doses.Most;
import app.supple.library.Doses.Usual;
import app.supple.library.FirstHourRule;
import app.supple.library.Forms;
import app.supple.library.Forms.Form;
import app.supple.library.Naming;
import app.supple.library.Safety;
import app.supple.library.Safety.Caution;
import app.supple.library.Stretch;
import app.supple.library.Teaching;
import app.supple.library.Teaching.Cues;
import app.supple.library.Teaching.Sense;
import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import app.supple.own.OwnExercise.Script;
import java.util.List;

/// Says an own exercise in the words of the library. What nobody wrote down is left empty, not made up: no muscles, no
/// filters, and no rule for the first hour, because whoever gave it knows the person.
final class AsStretch {

    static final SourceId SOURCE = new SourceId("own-therapist");

    /// As much as a person can take in while they move, in characters.
    private static final int LONGEST_CUE = 300;

    private AsStretch() {}

    static Stretch of(OwnExercise own) {
        Script script = own.script();
        var grounds = new Grounds(SOURCE, Confidence.GIVEN, origin(script));
        var dose = own.amount().dose();
        return new Stretch(
                own.id(),
                new Naming(own.name(), own.name(), List.of(), Naming.Group.OWN, PictureId.figure(own.picture())),
                anatomy(own),
                teaching(own),
                new Safety(cautions(script), List.of(), new FirstHourRule.Fine()),
                new Forms(
                        new Form("A smaller movement", "Go half as far, and slowly. Stop if it still hurts."),
                        new Form("", ""),
                        new Form("", "")),
                new Doses(new Usual(dose, grounds), new Most(dose, grounds), List.of()));
    }

    private static String origin(Script script) {
        return script.givenBy().isEmpty() ? "Given by you." : "Given to you by " + script.givenBy() + ".";
    }

    private static Anatomy anatomy(OwnExercise own) {
        return new Anatomy(
                own.script().position(),
                own.amount().sides(),
                Spine.NEUTRAL,
                List.of(),
                new Reach(List.of(), List.of()));
    }

    private static List<Caution> cautions(Script script) {
        return script.caution().isEmpty() ? List.of() : List.of(new Caution("Take care", script.caution()));
    }

    private static Teaching teaching(OwnExercise own) {
        List<String> steps = own.script().steps();
        String change = own.amount().sides() == Sides.TWO ? "Change side." : null;
        return new Teaching(
                origin(own.script()),
                steps.getFirst(),
                steps.subList(1, steps.size()),
                new Sense("Only what you were told to feel. Stop if it hurts.", List.of(), ""),
                new Cues(steps.getFirst(), go(steps), "Half way. Keep breathing.", change));
    }

    /// All that comes after getting into place; only the last step where that is too much at once.
    private static String go(List<String> steps) {
        String rest = String.join(" ", steps.subList(Math.min(1, steps.size() - 1), steps.size()));
        return rest.length() <= LONGEST_CUE ? rest : steps.getLast();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import app.supple.library.Anatomy.Position;
import app.supple.library.Anatomy.Sides;
import app.supple.library.Dose;
import app.supple.own.Draft;
import app.supple.own.Draft.Much;
import app.supple.own.OwnExercise;
import app.supple.server.web.answer.form.FilledForm;
import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.mine.OwnFormView.Choices;
import app.supple.server.web.page.mine.OwnFormView.Words;
import app.supple.server.words.PlaceWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The form for an own exercise, as it stands on the page.
record OwnForm(Draft draft) {

    private static final String HOLD = "hold";
    private static final String CYCLES = "cycles";

    /// As most exercises are.
    static OwnForm blank() {
        return new OwnForm(new Draft("", "lying", List.of(), "", "", new Much(HOLD, "30", "2", "one")));
    }

    static OwnForm filled(OwnExercise own) {
        var script = own.script();
        Dose dose = own.amount().dose();
        return new OwnForm(new Draft(
                script.name(),
                word(script.position()),
                script.steps(),
                script.caution(),
                script.givenBy(),
                new Much(
                        kind(dose),
                        String.valueOf(
                                dose.perSide().dividedBy(dose.repetitions()).toSeconds()),
                        String.valueOf(dose.repetitions()),
                        word(own.amount().sides()))));
    }

    static OwnForm sent(FilledForm form) {
        return new OwnForm(new Draft(
                form.field("name"),
                form.field("position"),
                form.field("steps").lines().toList(),
                form.field("caution"),
                form.field("given_by"),
                new Much(
                        form.field("kind"),
                        form.field("seconds").strip(),
                        form.field("repetitions").strip(),
                        form.field("sides"))));
    }

    Words words() {
        Much much = draft.much();
        return new Words(
                draft.name(),
                String.join("\n", draft.steps()),
                much.seconds(),
                much.repetitions(),
                draft.caution(),
                draft.givenBy());
    }

    Choices choices() {
        Much much = draft.much();
        return new Choices(
                Stream.of(Position.values())
                        .map(position -> choice(word(position), PlaceWords.position(position), draft.position()))
                        .toList(),
                List.of(choice(HOLD, "Hold still", much.kind()), choice(CYCLES, "Move to and fro", much.kind())),
                List.of(
                        choice(word(Sides.ONE), "Once", much.sides()),
                        choice(word(Sides.TWO), "Left and right", much.sides())));
    }

    private static Choice choice(String value, String words, String chosen) {
        return new Choice(value, words, value.equals(chosen), "");
    }

    private static String kind(Dose dose) {
        return switch (dose) {
            case Dose.Hold _ -> HOLD;
            case Dose.Cycles _ -> CYCLES;
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

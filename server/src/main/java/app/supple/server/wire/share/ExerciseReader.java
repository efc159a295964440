// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import app.supple.own.Darkroom;
import app.supple.own.Darkroom.Developed;
import app.supple.own.Draft;
import app.supple.own.Draft.Much;
import app.supple.own.OwnPicture;
import app.supple.server.wire.JsonFields;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Reads an exercise that a person has written down, wherever it comes from.
public record ExerciseReader(Darkroom darkroom) {

    /// The words of it; what is wrong with them is noted.
    public Draft draft(JsonFields fields) {
        Much dose = fields.object(
                "dose",
                new Much("", "", "", ""),
                inside ->
                        new Much(inside.string("kind"), inside.numeral("seconds"), inside.numeral("repetitions"), ""));
        Draft draft = new Draft(
                fields.string("name"),
                fields.string("position"),
                fields.strings("steps"),
                fields.stringOrNone("caution"),
                fields.stringOrNone("given_by"),
                new Much(dose.kind(), dose.seconds(), dose.repetitions(), fields.string("sides")));
        draft.wrongs().forEach(wrong -> fields.noteFirst(field(wrong.field()), wrong.sentence()));
        return draft;
    }

    private static String field(String field) {
        return switch (field) {
            case "kind", "seconds", "repetitions" -> "dose." + field;
            default -> field;
        };
    }

    /// The picture, made anew; null if there is none, or if it is not fit to be seen, which is noted.
    public @Nullable OwnPicture picture(JsonFields fields) {
        String text = fields.stringOrNone("picture");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return switch (darkroom.develop(Base64.getDecoder().decode(text))) {
                case Developed.Good(OwnPicture picture) -> picture;
                case Developed.Refused(String sentence) -> {
                    fields.note("picture", sentence);
                    yield null;
                }
            };
        } catch (IllegalArgumentException e) {
            fields.note("picture", "This needs a PNG or JPEG in base64.");
            return null;
        }
    }
}

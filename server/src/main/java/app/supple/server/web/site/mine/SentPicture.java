// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import app.supple.own.Darkroom;
import app.supple.own.Darkroom.Developed;
import app.supple.own.OwnPicture;
import app.supple.own.PictureId;
import app.supple.server.web.answer.form.FilledForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The picture that came with a form: a new file, the one there was, or none.
///
/// @param fresh one that has still to be kept
/// @param problem what is wrong with the file, or empty
record SentPicture(@Nullable PictureId id, List<OwnPicture> fresh, String problem) {

    private static final SentPicture NONE = new SentPicture(null, List.of(), "");

    static SentPicture of(FilledForm form, Darkroom darkroom, Function<PictureId, Optional<OwnPicture>> known) {
        byte[] file = form.file("picture");
        if (file.length == 0) {
            return before(form, known);
        }
        return switch (darkroom.develop(file)) {
            case Developed.Good(OwnPicture picture) -> new SentPicture(picture.id(), List.of(picture), "");
            case Developed.Refused(String sentence) ->
                new SentPicture(before(form, known).id(), List.of(), sentence);
        };
    }

    private static SentPicture before(FilledForm form, Function<PictureId, Optional<OwnPicture>> known) {
        if (!form.field("no_picture").isEmpty() || !PictureId.isOne(form.field("kept"))) {
            return NONE;
        }
        return known.apply(new PictureId(form.field("kept")))
                .map(picture -> new SentPicture(picture.id(), List.of(picture), ""))
                .orElse(NONE);
    }
}

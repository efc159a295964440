// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.checkin;

import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// The note of a day, to be written in ten seconds. Fields: `pain`, `medicine`, `limited`, `words`, `revision`.
///
/// @param day `Sunday 22 November`
/// @param action where the form posts to
/// @param remove where the note is removed; empty if there is none
public record NoteView(Frame frame, Link back, String day, String action, Fields fields, String remove) {

    /// What stands in the fields.
    ///
    /// @param revision of the note that the person saw, 0 if there was none
    public record Fields(
            Scale pain,
            List<Choice> medicine,
            List<Choice> limited,
            String words,
            int revision,
            List<FieldError> errors) {

        /// The complaint about one field, or an empty text.
        public String error(String field) {
            return FieldError.about(field, errors);
        }
    }
}

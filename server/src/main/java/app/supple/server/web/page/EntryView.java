// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.part.StretchLink;
import java.util.List;

/// One entry of the diary, to look at, mend or delete.
///
/// @param back to the day in the diary
/// @param line `21:31 to 21:41, finished`
/// @param delete where the delete form posts to
public record EntryView(
        Frame frame, Link back, String title, String line, List<Done> exercises, Form form, String delete) {

    /// One exercise of that session.
    public record Done(StretchLink stretch, List<Part> parts) {}

    /// What became of one side or one exercise.
    ///
    /// @param words `Left: 2 of 2, 60 s`
    public record Part(Outcome outcome, String words) {}

    public enum Outcome {
        DONE,
        SKIPPED,
        HURT
    }

    /// What the person may change. Fields: `pain_before` and `pain_after` (empty, or 0 to 10), `note`.
    ///
    /// @param action where the form posts to
    /// @param before 0 to 10, or [#NOT_GIVEN]
    /// @param after 0 to 10, or [#NOT_GIVEN]
    public record Form(String action, int before, int after, String note, List<FieldError> errors) {

        /// The complaint about one field, or an empty text.
        public String error(String field) {
            return FieldError.about(field, errors);
        }
    }

    public static final int NOT_GIVEN = -1;
}

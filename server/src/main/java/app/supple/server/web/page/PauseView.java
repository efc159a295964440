// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// What is silent now, what comes, and how to be left alone for a while.
///
/// @param action where its forms post to
/// @param next what holds or comes, in sentences
/// @param pauses those that hold or come
public record PauseView(Frame frame, String action, String next, List<Row> pauses, Days days) {

    /// One pause.
    ///
    /// @param key as it is sent to end it
    public record Row(String key, String words) {}

    /// The fields `first`, `last` and `because`. They hold what the person typed, even when it is wrong.
    ///
    /// @param errors in the order of the fields
    public record Days(String first, String last, List<Choice> because, List<FieldError> errors) {

        /// The complaint about one field, or an empty text.
        public String error(String field) {
            return FieldError.about(field, errors);
        }
    }
}

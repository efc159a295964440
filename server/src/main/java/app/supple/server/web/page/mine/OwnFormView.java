// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.mine;

import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// The form for one own exercise, empty, filled, or come back with mistakes.
///
/// @param title what the form is for
/// @param action where it goes
/// @param back where to go without it
public record OwnFormView(
        Frame frame,
        String title,
        String action,
        String back,
        Words words,
        Choices choices,
        Picture picture,
        List<FieldError> errors) {

    /// What is typed.
    ///
    /// @param steps one a line
    public record Words(
            String name, String steps, String seconds, String repetitions, String caution, String givenBy) {}

    /// What is chosen.
    public record Choices(List<Choice> position, List<Choice> kind, List<Choice> sides) {}

    /// The picture there is.
    ///
    /// @param id empty if there is none
    /// @param url empty if there is none
    public record Picture(String id, String url) {}

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return FieldError.about(field, errors);
    }
}

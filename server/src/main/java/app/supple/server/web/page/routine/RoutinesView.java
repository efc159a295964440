// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.routine;

import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// All routines that a person put together, and a form for another.
///
/// @param from what a new one may begin as
public record RoutinesView(Frame frame, List<Card> routines, Made made, List<Choice> from) {

    /// One of them.
    ///
    /// @param line `5 stretches, 8 minutes`
    /// @param url of its own page
    /// @param play where it is practised
    /// @param stands for which session of the day it stands, in words; empty for none
    public record Card(String title, String line, String url, String play, String stands, List<Stand> ways) {}

    /// A button that lets it stand for a session, or gives the session back.
    ///
    /// @param part as it is sent
    /// @param name of the routine as it is sent; empty gives the session back
    public record Stand(String words, String part, String name) {}

    /// The field `title` of a new one, as it was typed.
    public record Made(String title, List<FieldError> errors) {

        /// The complaint about one field, or an empty text.
        public String error(String field) {
            return FieldError.about(field, errors);
        }
    }
}

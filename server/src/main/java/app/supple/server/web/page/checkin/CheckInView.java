// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.checkin;

import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// A check-in, short or long. Its fields are called as the measures, `activity_a1` and so on.
public record CheckInView(
        Frame frame, Head head, Sent sent, Scales scales, Full full, String words, List<FieldError> errors) {

    /// What stands above the form.
    ///
    /// @param day `Sunday 22 November`
    /// @param other the short one in place of the long one, or empty words
    public record Head(Link back, String title, String day, String lead, Link other) {}

    /// What goes with the form.
    ///
    /// @param revision of the check-in that the person saw, 0 if there was none
    /// @param brief whether the short one was asked for, though a long one is due
    public record Sent(String action, int revision, boolean brief) {}

    /// All numbers to choose.
    ///
    /// @param name where activities are named, or named otherwise
    public record Scales(List<Scale> pain, List<Scale> activities, Link name, List<Scale> days) {}

    /// What only the long one asks.
    ///
    /// @param asked whether it is the long one
    /// @param change empty at the start, when there is nothing to compare with
    /// @param comparison empty at the start
    public record Full(
            boolean asked, List<Choice> change, String medicine, List<Choice> comparison, String rolandMorris) {}

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return FieldError.about(field, errors);
    }
}

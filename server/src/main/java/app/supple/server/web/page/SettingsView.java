// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// How the person lives in a line, how gentle their first hour is, and how figures look.
///
/// @param action where the form posts to
/// @param rhythm `07:00 to 22:30, a break every 2 hours`
/// @param gentleMinutes the field `gentle_minutes`; what the person typed, even when it is wrong
/// @param errors in the order of the fields
public record SettingsView(
        Frame frame, String action, String rhythm, String gentleMinutes, Looks looks, List<FieldError> errors) {

    /// The fields `skin`, `hair` and `build`, and the address of a figure that looks so.
    public record Looks(String figure, List<Choice> skin, List<Choice> hair, List<Choice> build) {}

    /// One of several.
    ///
    /// @param value as it is sent
    /// @param swatch a colour to show, `#rrggbb`; empty where there is none to see
    public record Choice(String value, String words, boolean chosen, String swatch) {}

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return FieldError.about(field, errors);
    }
}

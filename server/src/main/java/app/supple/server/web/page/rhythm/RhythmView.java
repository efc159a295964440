// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.rhythm;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// How a person lives and wants to be reminded, and what a day of it will look like.
///
/// @param action where the form posts to, and where it asks how it would look
/// @param lead what the shown day brings, in one sentence
/// @param errors in the order of the fields
public record RhythmView(
        Frame frame,
        String action,
        String lead,
        List<Pill> pills,
        RhythmFields fields,
        DayPicture day,
        List<FieldError> errors) {

    /// Leads to days that are alike.
    public record Pill(String words, String url, boolean chosen) {}

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return FieldError.about(field, errors);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// When the day begins and ends, and how gentle its first hour is.
///
/// Fields: `rise`, `bed`, `gentle_minutes`. They hold what the person typed, even when it is wrong.
///
/// @param action where the form posts to
/// @param errors in the order of the fields
public record SettingsView(
        Frame frame, String action, String rise, String bed, String gentleMinutes, List<FieldError> errors) {

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return errors.stream()
                .filter(error -> error.name().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }
}

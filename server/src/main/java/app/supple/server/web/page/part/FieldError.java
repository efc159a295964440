// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.part;

import java.util.List;

/// What is wrong with one field of a form.
///
/// @param name the name the form gives it; its input carries the same id
/// @param message one kind sentence with what to do
public record FieldError(String name, String message) {

    /// The complaint about one field, or an empty text.
    public static String about(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.name().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }
}

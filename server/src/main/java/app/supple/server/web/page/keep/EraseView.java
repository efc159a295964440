// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.keep;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// What goes, what stays, and the word to type.
///
/// @param typed what the person typed, even when it is wrong
public record EraseView(Frame frame, String typed, List<FieldError> errors) {

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return FieldError.about(field, errors);
    }
}

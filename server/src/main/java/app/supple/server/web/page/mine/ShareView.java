// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.mine;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// Handing exercises and routines out as a file, and taking a file in.
///
/// @param title the field `title`, as typed
/// @param wrongs what is wrong with the file that was handed in
public record ShareView(
        Frame frame, String title, List<Pick> picks, List<Pick> routines, List<FieldError> errors, List<Wrong> wrongs) {

    /// An exercise or routine that can be chosen.
    public record Pick(String id, String name, boolean chosen) {}

    /// One thing that is wrong.
    ///
    /// @param place where in the file
    public record Wrong(String place, String sentence) {}

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return FieldError.about(field, errors);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.checkin;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// What a person would like to do again, to be named, put in order and left out.
///
/// @param changed what to say when another device was faster; empty if it was not
/// @param others what that device has named
/// @param seen names the list that the person saw
/// @param checkIn whether the person came from a check-in
public record ActivitiesView(
        Frame frame,
        String changed,
        List<String> others,
        List<Row> rows,
        String seen,
        boolean checkIn,
        List<FieldError> errors) {

    /// One line of the form.
    ///
    /// @param number counted from 1
    /// @param id empty for a new one
    /// @param example what one might write
    public record Row(int number, String id, String name, String example) {}

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return FieldError.about(field, errors);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The calendar that tells when a person is in a meeting.
///
/// @param address the field `address`, as typed
/// @param known the calendar there is; null for none
public record CalendarView(
        Frame frame, String address, @Nullable Known known, List<FieldError> errors) {

    /// A calendar that was given.
    ///
    /// @param from where it comes from, in a few words
    /// @param read when it was read
    /// @param meetings how many there are, and until when
    /// @param problem what is wrong and what to do; empty if nothing
    /// @param again whether it can be read again
    public record Known(String from, String read, String meetings, String problem, boolean again) {}

    /// The complaint about one field, or an empty text.
    public String error(String field) {
        return FieldError.about(field, errors);
    }
}

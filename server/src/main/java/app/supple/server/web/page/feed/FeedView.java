// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.feed;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import java.util.List;

/// Reminders in a person's own calendar.
///
/// @param address one that was made just now and is shown this once; empty otherwise
/// @param feeds those there are, in the order in which they were made
public record FeedView(Frame frame, String address, List<Row> feeds, Form form) {

    /// One that was made.
    ///
    /// @param id the field `feed`
    /// @param about what its calendar holds, and since when there is it
    /// @param used when it was last read
    public record Row(String id, String name, String about, String used) {}

    /// The fields `name` and `named`, as sent.
    public record Form(String name, boolean named, List<FieldError> errors) {

        public static final Form EMPTY = new Form("", false, List.of());

        /// The complaint about one field, or an empty text.
        public String error(String field) {
            return FieldError.about(field, errors);
        }
    }

    /// The address as programs take it that subscribe to calendars.
    public String webcal() {
        return address.replaceFirst("^https?:", "webcal:");
    }
}

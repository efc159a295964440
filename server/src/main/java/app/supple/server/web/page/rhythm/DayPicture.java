// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.rhythm;

import java.util.List;

/// A day as a mat from rising to bed, with all its slots.
///
/// @param title `Tomorrow will look like this`
/// @param notes why breaks come when they come
/// @param problems why it cannot be drawn; there are no rows then
public record DayPicture(String title, List<Row> rows, List<String> notes, List<String> problems) {

    /// One moment of the day, and the mat from there to the next one.
    ///
    /// @param time `09:00`; empty where a stretch only ends
    /// @param note why it is left out, or how long it lasts; often empty
    /// @param silent whether nothing is said from there to the next moment
    /// @param height of the mat, with its unit: `3.4rem`
    public record Row(Mark mark, String time, String words, String note, boolean silent, String height) {}

    /// In the order in which they are told where they fall on one minute.
    public enum Mark {
        RISING,
        SILENCE,
        MORNING,
        BREAK,
        POSTURE,
        EVENING,
        /// A slot that one might expect there.
        LEFT_OUT,
        /// Silence ends, and nothing else happens.
        NOTHING,
        BED
    }
}

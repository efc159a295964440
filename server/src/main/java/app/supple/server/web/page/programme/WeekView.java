// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.programme;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Seven days of a programme.
public record WeekView(
        Frame frame,
        String title,
        List<Day> days,
        List<FieldError> errors,
        @Nullable Link earlier,
        @Nullable Link later) {

    /// One day.
    ///
    /// @param id what links lead to, `d-2026-11-22`
    /// @param line strength or not, and how long both sessions take
    /// @param swap where to post that the two change places; empty where that cannot be
    /// @param swapped whether they have
    public record Day(
            String id,
            String title,
            boolean today,
            String line,
            List<Session> sessions,
            Link why,
            String swap,
            boolean swapped) {}

    public enum State {
        DONE,
        TO_COME,
        SKIPPED,
        MOVED,
        PASSED
    }

    /// One of the two sessions of a day.
    ///
    /// @param line `21:30, about 10 minutes`
    /// @param change where to post what becomes of it; empty where nothing can
    /// @param time where to type when to do it; the name of the field is unique on the page
    public record Session(String name, String line, State state, String change, Time time) {}

    /// A field.
    public record Time(String name, String value, String error) {}
}

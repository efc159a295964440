// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Day;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Frame.Press;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.part.StretchLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The day as it stands: what is done, what comes next, one big Start.
///
/// @param date `Sunday 22 November`
/// @param title the plan of the day in one sentence
/// @param reason why nothing is to be done now; null when something is
/// @param course what today is in the weeks of a programme, or an offer of one; null while help comes first
public record TodayView(
        Frame frame,
        String date,
        String title,
        @Nullable Note reason,
        @Nullable Note course,
        Band band,
        Card morning,
        Card evening,
        Asks asks,
        Week week) {

    /// What the person may say about their back, if they like.
    ///
    /// @param note leads to the note of the day
    /// @param checkIn null when none is asked for
    public record Asks(Link note, @Nullable Note checkIn) {}

    /// One session of the day.
    ///
    /// @param line `21:30, about 10 minutes`; once done `07:10, 7 minutes`
    /// @param stretches in the order in which they are done
    /// @param go ready: `Start evening session`; later and done: one or two words, such as `Start now` or `Diary`
    /// @param other another way to do the same, such as the full five
    /// @param shorter for who has less time; empty where that is no question
    /// @param undo takes back that it is left out; null where it is not
    public record Card(
            Band.Half half,
            State state,
            String name,
            String line,
            List<StretchLink> stretches,
            List<Note> notes,
            Link go,
            @Nullable Link other,
            List<Link> shorter,
            @Nullable Press undo) {}

    public enum State {
        /// The large card with the one Start of the page.
        READY,
        /// Its turn comes later; it can be started early from a quiet link.
        LATER,
        DONE,
        /// The person does without it today.
        LEFT_OUT,
        /// Help comes first; the card says what to do.
        LOCKED
    }

    /// Says the reason next to what was changed.
    public record Note(String text, @Nullable Link why) {}

    /// Seven days, morning and evening.
    ///
    /// @param days Monday to Sunday
    public record Week(String line, List<Day> days) {}
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Day;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Line;
import app.supple.server.web.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A month of days, and the entries of the chosen one.
///
/// @param day the chosen day: `Sunday 22 November`
/// @param entries of that day, newest first
/// @param empty what to say when there are none
/// @param told what the person said of that day
public record DiaryView(Frame frame, Month month, String day, List<Entry> entries, String empty, List<Told> told) {

    /// A note or a check-in of the day.
    ///
    /// @param id its place on the page
    /// @param lines empty where nothing was said
    /// @param links to write, change or remove it
    public record Told(String id, String name, List<Line> lines, List<Link> links) {}

    /// A month as a grid of days.
    ///
    /// @param name `November 2026`
    /// @param line what the month holds, in one sentence; empty for an empty month
    /// @param earlier null in the first month of all
    /// @param later null in the current month
    /// @param startsOn weekday of the first day, 1 is Monday
    public record Month(
            String name,
            String line,
            @Nullable Link earlier,
            @Nullable Link later,
            int startsOn,
            List<Day> days) {}

    /// One session as it was done, in short.
    ///
    /// @param id the name of the entry; its place on the page is `e-` and this
    /// @param line `21:31, 10 minutes`
    /// @param done what was done, in words
    /// @param pain `Pain 3 before, 2 after`; empty when it was not given
    /// @param note the person's own words
    /// @param finished whether it came to its end
    public record Entry(
            String id, String name, String line, String done, String pain, String note, boolean finished, String url) {}
}

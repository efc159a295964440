// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.programme;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;

/// A programme as a path, and where on it the person is.
///
/// @param title `Week 5 of 12`
/// @param mat how far the mat is unrolled
/// @param days every day so far, a row a week, the latest first
public record PathView(Frame frame, String title, Today today, Mat mat, List<Stage> stages, List<Row> days) {

    /// What is asked for now.
    ///
    /// @param name of the programme
    /// @param reasons what is different today, and why; empty where nothing is
    public record Today(String name, String line, List<String> reasons) {}

    /// The whole way, with what lies behind.
    ///
    /// @param percent of the way, `36%`
    /// @param words for who does not see it
    /// @param edges where phases begin, `16.7%`
    public record Mat(String percent, String words, List<String> edges) {}

    public enum When {
        DONE,
        HERE,
        AHEAD
    }

    /// Some weeks that ask for the same.
    ///
    /// @param weeks `Weeks 1 and 2`
    /// @param facts how much of what, a line each
    /// @param adds what each week adds
    /// @param sure how sure we are, and why
    public record Stage(
            When when,
            String name,
            String weeks,
            String why,
            List<Fact> facts,
            List<Fact> adds,
            Link source,
            String sure) {}

    /// `Evening`: `30 s, twice, about 14 minutes`
    public record Fact(String what, String words) {}

    /// Seven days at most.
    public record Row(String name, List<Link> days) {}
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.sources;

import app.supple.server.web.page.part.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every number that Supple shows or plans with, beside what it rests on. What the trial showed, and what not, stands
/// in the template, reviewed as one piece.
///
/// @param kinds how a number came to us, the surest first
public record SourcesView(Frame frame, List<Kind> kinds, List<Chapter> chapters, List<Publication> publications) {

    /// One kind of number.
    ///
    /// @param id what links lead to
    /// @param line one sentence about its numbers
    public record Chapter(String id, String title, String line, List<Passage> passages) {}

    /// The numbers of one thing.
    ///
    /// @param url where that thing is shown; null if it has no page
    public record Passage(String id, String name, @Nullable String url, List<Line> lines) {}

    /// One number or rule.
    ///
    /// @param what `Usual`
    /// @param amount `30 s a side, twice`
    /// @param because why; empty where there is nothing to add
    /// @param source its title and publisher
    /// @param sourceUrl leads to its place on this page
    /// @param sure how sure we are, as the end of a sentence
    public record Line(String what, String amount, String because, String source, String sourceUrl, String sure) {}

    /// How a number came to us.
    ///
    /// @param count how many numbers of this page came so: `12 numbers`
    public record Kind(String name, String line, String count) {}

    /// Something one can look up.
    ///
    /// @param url null when there is no page to open
    /// @param note what a careful reader should know; empty when there is nothing
    public record Publication(
            String id, String title, String by, @Nullable String url, String note) {}
}

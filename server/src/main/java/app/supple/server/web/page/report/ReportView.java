// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.report;

import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Sketch;
import gg.jte.Content;
import java.util.List;

/// One page for a clinician, on a screen and on paper.
///
/// @param who empty for who does not want to be named
/// @param finding two lines
/// @param passages short texts that stand beside the exercises
public record ReportView(
        Frame frame,
        String who,
        String when,
        List<String> finding,
        Table outcomes,
        List<Sketch> charts,
        Table exercises,
        List<Passage> passages,
        List<Drawn> figures,
        String method,
        Form form) {

    /// Words in columns.
    ///
    /// @param more below the rows; empty if there is no more to say
    public record Table(String title, List<String> headings, List<List<String>> rows, String more) {}

    /// A drawn movement with its name.
    ///
    /// @param svg markup of our own, with nothing in it that anybody typed
    public record Drawn(String title, Content svg) {}

    /// A few sentences under a heading.
    public record Passage(String heading, List<String> paragraphs) {}

    /// The fields `name` and `born`. They hold what the person typed, even when it is wrong.
    ///
    /// @param named whether a name stands on the report now
    public record Form(String action, String name, String born, boolean named, List<FieldError> errors) {

        /// The complaint about one field, or an empty text.
        public String error(String field) {
            return FieldError.about(field, errors);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.data;

import app.supple.server.web.page.part.Frame;
import java.util.List;

/// A file that waits to be taken in, or was taken in.
///
/// @param action where the form that takes it in goes; empty if there is nothing to take
public record MoveView(Frame frame, Words words, Asking asking, Findings findings, String action) {

    /// What stands above.
    public record Words(String title, String lead) {}

    /// What has to be said about a file first, and its first lines to go by.
    ///
    /// @param selects none for a file that says it itself
    /// @param look where the form goes that shows what comes of it
    public record Asking(String look, List<Select> selects, List<String> head, List<List<String>> rows) {

        /// Of a file that says everything itself.
        public static final Asking NOTHING = new Asking("", List.of(), List.of(), List.of());
    }

    /// One of several.
    public record Select(String name, String label, List<Option> options) {

        /// What it is now.
        public String chosen() {
            return options.stream()
                    .filter(Option::chosen)
                    .map(Option::value)
                    .findFirst()
                    .orElse("");
        }
    }

    /// One that can be chosen.
    public record Option(String value, String words, boolean chosen) {}

    /// What comes of it.
    ///
    /// @param troubles that stay out, or for which all of it stays out
    /// @param more how many more troubles there are, in a sentence; empty if none
    /// @param all whether there are more clashes than are listed
    public record Findings(List<Row> rows, List<Two> clashes, boolean all, List<String> troubles, String more) {}

    /// So much of one fate.
    public record Row(String fate, String what) {}

    /// Two things for one place.
    ///
    /// @param taken whether the one of the file took it
    public record Two(String key, String place, String mine, String theirs, boolean taken) {}
}

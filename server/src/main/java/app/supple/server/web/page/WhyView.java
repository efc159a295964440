// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Frame;
import app.supple.server.web.page.part.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every reminder of some days, also the silent ones, each with what became of it and why.
///
/// @param days in the order of time
/// @param earlier null where there is no more to look at, as is `later`
/// @param rules which rules of time zones are at work, as a sentence
public record WhyView(
        Frame frame,
        List<Part> days,
        @Nullable Link earlier,
        @Nullable Link later,
        String rules) {

    /// One day.
    ///
    /// @param empty said if there is nothing to list; empty if there is
    public record Part(String title, List<Row> rows, String empty) {}

    /// One slot of it.
    ///
    /// @param kind `Break`
    /// @param stage where it stands, in one word; also the look of its mark
    /// @param fate empty if the word says it all
    public record Row(String time, String kind, Stage stage, String fate, String why) {}

    /// Where a slot stands.
    public enum Stage {
        PLANNED("planned"),
        WAITING("put off"),
        CALLING("calls now"),
        OPENED("opened"),
        DONE("done"),
        SKIPPED("skipped"),
        SILENT("silent"),
        PASSED("passed");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}

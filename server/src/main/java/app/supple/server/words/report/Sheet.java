// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.progress.chart.Chart;
import java.util.List;

/// A report in words, in the order in which it stands on paper. It fits one page: what would not is cut here.
///
/// @param pictures two charts
/// @param passages short texts that stand beside the exercises
/// @param method where the limits come from, and what is not known
public record Sheet(
        Head head, Table outcomes, List<Picture> pictures, Table exercises, List<Passage> passages, String method) {

    public static final String TITLE = "Back stretching: summary for your clinician";

    /// The sizes of paper on which it fits one page.
    public enum Paper {
        A4,
        LETTER
    }

    /// Who, from when to when, and what came of it.
    ///
    /// @param who empty for who does not want to be named
    /// @param finding two lines: outcomes with their reading, then what was done
    public record Head(String who, String when, List<String> finding) {

        public Head {
            finding = List.copyOf(finding);
        }
    }

    /// Words in columns.
    ///
    /// @param more said below: what was cut, or why there is nothing; empty if neither
    public record Table(String title, List<String> headings, List<List<String>> rows, String more) {

        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A chart with its words.
    ///
    /// @param sentence what is to be seen on it
    /// @param start stands beside the dotted line of the start; empty if there is none
    /// @param band stands in the band of changes that count; empty if there is none
    public record Picture(String title, String sentence, String start, String band, Chart chart) {}

    /// A few sentences under a heading.
    public record Passage(String heading, List<String> paragraphs) {

        public Passage {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.progress;

import app.supple.server.web.page.part.Sketch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One chart, and the same numbers as a table.
///
/// @param head what it is
/// @param sketch null where there is nothing to draw
/// @param words below the chart, in order: what is missing, how a change is read
/// @param events what the small rings on the floor of the chart stand for
/// @param table null while there is nothing in it
public record ChartCard(
        Head head,
        @Nullable Sketch sketch,
        List<String> words,
        List<Row> events,
        @Nullable Table table) {

    /// Above a chart.
    ///
    /// @param id of the heading on the page
    /// @param unit what one value is
    /// @param latest the last value; empty if there is none
    public record Head(String id, String name, String unit, String latest) {}

    /// The same numbers in rows.
    public record Table(String caption, String value, List<Row> rows) {}

    /// One line of it.
    ///
    /// @param when `23 March`
    public record Row(String when, String what) {}
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page.progress;

import java.util.List;

/// A year of days, week after week. The drawing is for the eye; the table says the same.
///
/// @param line `80 sessions and 119 breaks since 28 September`
public record YearCard(String line, List<Week> weeks, ChartCard.Table table) {

    /// One week from Monday to Sunday.
    ///
    /// @param month stands above it, where a month begins; else empty
    /// @param old whether it is left out where there is room for 20 weeks only
    public record Week(String month, boolean old, List<Tile> tiles) {}

    /// One day.
    ///
    /// @param look what the styles know: `rest`, `both`, `morning`, `evening`, `breaks`, `pause` or `future`
    public record Tile(String look, boolean today) {}
}

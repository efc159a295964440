// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.loop;

import java.time.LocalDate;
import java.util.List;

/// Something that somebody ticked day by day.
///
/// @param done the days on which they ticked it themselves
public record Habit(String name, List<Tick> done) {

    /// One day.
    ///
    /// @param line in its file, counted from 1
    public record Tick(LocalDate date, int line) {}
}

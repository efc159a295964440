// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.StretchId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a course knows about a person on a day. The next day follows from it and from what was done.
///
/// @param levels of every movement that has joined
/// @param changes what is different on this day
public record Standing(
        LocalDate date, Position position, Map<StretchId, Level> levels, Memory memory, List<Change> changes) {

    public Standing {
        levels = Map.copyOf(levels);
        changes = List.copyOf(changes);
    }

    /// What the days before left behind.
    ///
    /// @param lastDone the last day with any practice, or the day before the first
    /// @param lastStrength the last day on which strength was planned
    /// @param hurts the last pain of each movement that had any
    public record Memory(LocalDate lastDone, @Nullable LocalDate lastStrength, Map<StretchId, Hurt> hurts) {

        public Memory {
            hurts = Map.copyOf(hurts);
        }

        Memory done(LocalDate date) {
            return new Memory(date, lastStrength, hurts);
        }

        Memory strength(LocalDate date) {
            return new Memory(lastDone, date, hurts);
        }

        Memory hurt(StretchId movement, Hurt hurt) {
            Map<StretchId, Hurt> more = new LinkedHashMap<>(hurts);
            more.put(movement, hurt);
            return new Memory(lastDone, lastStrength, more);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.StretchId;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One session that was done, as far as a programme cares.
///
/// @param finished whether it was played to its end
/// @param pain around it
/// @param movements how each of its movements went; those that were skipped are not in it
public record Done(LocalDate date, Part part, boolean finished, Around pain, Map<StretchId, Felt> movements) {

    /// Both sessions of a day, played to their end without a word about pain.
    public static List<Done> all(LocalDate date) {
        return Stream.of(Part.MORNING, Part.EVENING)
                .map(part -> new Done(date, part, true, Around.UNSAID, Map.of()))
                .toList();
    }

    public Done {
        movements = Map.copyOf(movements);
    }

    /// Pain from 0 to 10, or null where it was not said.
    public record Around(@Nullable Integer before, @Nullable Integer after) {

        public static final Around UNSAID = new Around(null, null);
    }

    /// How one movement felt.
    ///
    /// @param worst pain from 0 to 10, or null where it was not said
    /// @param hurt whether the person said that it hurt, with or without a number
    public record Felt(@Nullable Integer worst, boolean hurt) {

        public static final Felt FINE = new Felt(null, false);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import app.supple.library.Stretch;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/// A planned session cut to the time at hand: never longer, in the same order, never more of anything, and both sides
/// of whatever is done.
///
/// @param leftOut in the order of the plan
/// @param less what is done, but less of it
public record Shorter(PlannedSession planned, List<Stretch> leftOut, List<Stretch> less) {

    /// The session as it is.
    public static Shorter whole(PlannedSession planned) {
        return new Shorter(planned, List.of(), List.of());
    }

    /// As [#of], for those who may have time enough.
    ///
    /// @param minutes at hand; 0 for as many as it takes
    public static Optional<Shorter> within(PlannedSession planned, int minutes) {
        return minutes == 0 ? Optional.of(whole(planned)) : of(planned, Duration.ofMinutes(minutes));
    }

    /// What matters most of a session in that time; nothing if not one of its stretches fits into it. Holds keep
    /// their length, unless too much time would be left over.
    public static Optional<Shorter> of(PlannedSession planned, Duration atHand) {
        if (Session.of(planned).timeline().total().compareTo(atHand) <= 0) {
            return Optional.of(whole(planned));
        }
        Packing wholeHolds = new Packing(Portions.withWholeHolds(planned), atHand);
        Packing packing =
                wholeHolds.isFullEnough() ? wholeHolds : new Packing(Portions.withShorterHolds(planned), atHand);
        SortedMap<Integer, PlannedStretch> packed = packing.packed();
        return packed.isEmpty() ? Optional.empty() : Optional.of(of(planned, packed));
    }

    private static Shorter of(PlannedSession planned, SortedMap<Integer, PlannedStretch> packed) {
        List<PlannedStretch> all = planned.stretches();
        List<Stretch> leftOut = IntStream.range(0, all.size())
                .filter(line -> !packed.containsKey(line))
                .mapToObj(line -> all.get(line).stretch())
                .toList();
        List<Stretch> less = packed.entrySet().stream()
                .filter(line -> !line.getValue().equals(all.get(line.getKey())))
                .map(line -> line.getValue().stretch())
                .toList();
        return new Shorter(planned.with(List.copyOf(packed.values())), leftOut, less);
    }
}

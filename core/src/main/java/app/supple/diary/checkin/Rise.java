// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How much the usual pain has gone up in two weeks, where that is more than everyday ups and downs.
///
/// @param points at least [#LEAST]
public record Rise(int points) {

    /// So many of ten points are an important change (Ostelo 2008).
    public static final int LEAST = 2;

    /// Two weeks, and half a week for who answered early.
    private static final int DAYS = 14 + 3;

    /// From the oldest check-in of the two weeks before, if that pain was told.
    ///
    /// @param all of the person, oldest first
    public static Optional<Rise> of(List<CheckIn> all, CheckIn now) {
        LocalDate first = now.date().minusDays(DAYS);
        return all.stream()
                .filter(before ->
                        !before.date().isBefore(first) && before.date().isBefore(now.date()))
                .flatMap(before -> pain(before).stream())
                .findFirst()
                .flatMap(before -> pain(now).map(after -> new Rise(after - before)))
                .filter(rise -> rise.points >= LEAST);
    }

    private static Optional<Integer> pain(CheckIn checkIn) {
        return checkIn.answers().number(Measure.PAIN_USUAL);
    }
}

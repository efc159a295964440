// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// When a person rises and goes to bed, for each day of the week. A night that begins on a Monday belongs to Monday.
public record Rhythms(Map<DayOfWeek, Rhythm> days) {

    /// Every day alike: 07:00 to 22:30.
    public static final Rhythms USUAL = alike(Rhythm.USUAL);

    /// Seven days, and nobody goes to bed after having risen.
    public Rhythms {
        days = Map.copyOf(days);
        if (days.size() < DayOfWeek.values().length) {
            throw new IllegalArgumentException("week: it has seven days, not " + days.keySet());
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            check(day, on(days, day), on(days, day.plus(1)));
        }
    }

    public static Rhythms alike(Rhythm rhythm) {
        return new Rhythms(Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(day -> day, _ -> rhythm)));
    }

    /// With another rhythm on some days.
    public Rhythms with(Collection<DayOfWeek> some, Rhythm rhythm) {
        Map<DayOfWeek, Rhythm> changed = new EnumMap<>(days);
        some.forEach(day -> changed.put(day, rhythm));
        return new Rhythms(changed);
    }

    public Rhythm on(DayOfWeek day) {
        return on(days, day);
    }

    public Rhythm on(LocalDate date) {
        return on(date.getDayOfWeek());
    }

    private static Rhythm on(Map<DayOfWeek, Rhythm> days, DayOfWeek day) {
        return Objects.requireNonNull(days.get(day));
    }

    private static void check(DayOfWeek day, Rhythm today, Rhythm next) {
        if (!today.isOverBy(next.rising())) {
            throw new IllegalArgumentException("week: bed at " + today.bed() + " after " + day + " comes later than "
                    + "rising at " + next.rising() + " on " + day.plus(1) + "; change one of the two");
        }
    }
}

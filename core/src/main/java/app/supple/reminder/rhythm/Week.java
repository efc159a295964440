// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The hours of each weekday. A night that begins on a Monday belongs to Monday.
public record Week(Map<DayOfWeek, Hours> days) {

    /// When a person is up on one weekday, and when nudges are welcome.
    ///
    /// @param active within the waking day, not overlapping, in any order; none means no nudges on that day
    public record Hours(Rhythm rhythm, List<ActiveRange> active) {

        public Hours {
            active = InOrder.of(rhythm, active);
        }

        /// Nudges are welcome whenever the person is up.
        public static Hours awake(Rhythm rhythm) {
            return new Hours(rhythm, List.of(new ActiveRange(rhythm.rising(), rhythm.bed())));
        }
    }

    /// The same person, and every day alike: 07:00 to 22:30.
    public static final Week USUAL = alike(Hours.awake(Rhythm.USUAL));

    public Week {
        days = Map.copyOf(days);
        rhythms(days);
    }

    public static Week alike(Hours hours) {
        return new Week(Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), _ -> hours)));
    }

    /// Nudges are welcome whenever the person is up.
    public static Week awake(Rhythms rhythms) {
        return new Week(rhythms.days().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, day -> Hours.awake(day.getValue()))));
    }

    /// With other hours on one day.
    public Week with(DayOfWeek day, Hours hours) {
        Map<DayOfWeek, Hours> changed = new EnumMap<>(days);
        changed.put(day, hours);
        return new Week(changed);
    }

    public Hours on(DayOfWeek day) {
        return Objects.requireNonNull(days.get(day));
    }

    private static Rhythms rhythms(Map<DayOfWeek, Hours> days) {
        return new Rhythms(days.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> day.getValue().rhythm())));
    }
}

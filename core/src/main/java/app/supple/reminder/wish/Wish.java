// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.wish;

import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.rhythm.Week;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a person has chosen about reminders, apart from when they rise and go to bed, which the room `person` knows.
///
/// @param active in which parts of a day nudges are welcome; a day that is missing: whenever the person is up
/// @param quiet on every day; may overlap
public record Wish(
        Map<DayOfWeek, List<ActiveRange>> active, Pace pace, List<QuietHours> quiet, Cap cap, Posture posture) {

    /// More than that is no rhythm but a list.
    public static final int MOST_RANGES = 6;

    /// Nothing chosen: every two hours, whenever the person is up.
    public static final Wish NONE =
            new Wish(Map.of(), Cadence.USUAL.pace(), List.of(), Cadence.USUAL.cap(), Cadence.USUAL.posture());

    public Wish {
        active = active.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, day -> List.copyOf(day.getValue())));
        quiet = List.copyOf(quiet);
        active.values().forEach(ranges -> checkFew("active", ranges));
        checkFew("quiet", quiet);
    }

    /// The wish with the days it is for.
    ///
    /// @throws IllegalArgumentException if the two do not go together; it names the field, and says what to do
    public Cadence with(Rhythms rhythms) {
        var week = new Week(rhythms.days().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, day -> hours(day.getKey(), day.getValue()))));
        return new Cadence(week, pace, quiet, cap, posture);
    }

    /// Without ranges that do not lie within the days they are for: a day that changed since is active whenever the
    /// person is up.
    public Wish fittedTo(Rhythms rhythms) {
        Map<DayOfWeek, List<ActiveRange>> fitting = new EnumMap<>(DayOfWeek.class);
        active.forEach((day, ranges) -> {
            if (ranges.stream().allMatch(range -> range.isWithin(rhythms.on(day)))) {
                fitting.put(day, ranges);
            }
        });
        return new Wish(fitting, pace, quiet, cap, posture);
    }

    private Week.Hours hours(DayOfWeek day, Rhythm rhythm) {
        List<ActiveRange> ranges = active.get(day);
        return ranges == null ? Week.Hours.awake(rhythm) : new Week.Hours(rhythm, ranges);
    }

    private static void checkFew(String field, List<?> ranges) {
        if (ranges.size() > MOST_RANGES) {
            throw new IllegalArgumentException(
                    field + ": " + ranges.size() + " are too many for a day; 6 at most, leave some out");
        }
    }
}

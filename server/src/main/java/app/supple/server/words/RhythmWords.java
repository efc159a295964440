// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.wish.Wish;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says how a person lives, in a line.
public final class RhythmWords {

    private RhythmWords() {}

    /// `"07:00 to 22:30, a break every 2 hours"`, or `"Monday to Friday 07:00 to 22:30; Saturday and Sunday 09:00 to
    /// 23:00; no breaks"`.
    public static String summary(Rhythms rhythms, Wish wish) {
        Map<Rhythm, Set<DayOfWeek>> alike = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            alike.computeIfAbsent(rhythms.on(day), _ -> EnumSet.noneOf(DayOfWeek.class))
                    .add(day);
        }
        if (alike.size() == 1) {
            return hours(rhythms.on(DayOfWeek.MONDAY)) + ", " + breaks(wish);
        }
        return Stream.concat(
                        alike.entrySet().stream()
                                .map(days -> WeekWords.days(days.getValue()) + " " + hours(days.getKey())),
                        Stream.of(breaks(wish)))
                .collect(Collectors.joining("; "));
    }

    private static String hours(Rhythm rhythm) {
        return rhythm.rising() + " to " + rhythm.bed();
    }

    private static String breaks(Wish wish) {
        boolean none = Stream.of(DayOfWeek.values())
                .allMatch(day -> List.of().equals(wish.active().get(day)));
        if (none) {
            return "no breaks";
        }
        return switch (wish.pace()) {
            case Pace.ByTheClock(Interval every) -> "a break every " + every(every.length());
            case Pace.SinceMovement(Interval every) ->
                "a break " + ReminderWords.length(every.length()) + " after you last moved";
        };
    }

    private static String every(Duration length) {
        return length.equals(Duration.ofHours(1)) ? "hour" : ReminderWords.length(length);
    }
}

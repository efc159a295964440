// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.move.Thing;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.wish.Wish;
import app.supple.server.wire.JsonFields;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a person chose about reminders.
final class WishParts {

    private static final int SHORTEST = (int) Interval.SHORTEST.toMinutes();

    private WishParts() {}

    /// By what the interval is counted.
    private enum By {
        CLOCK,
        MOVEMENT
    }

    private record Active(DayOfWeek day, List<ActiveRange> ranges) {}

    static void write(Out out, Wish wish) {
        out.word(
                        "pace",
                        switch (wish.pace()) {
                            case Pace.ByTheClock _ -> By.CLOCK;
                            case Pace.SinceMovement _ -> By.MOVEMENT;
                        })
                .number("every_minutes", minutes(wish.pace().every()))
                .number("cap", wish.cap() instanceof Cap.AtMost(int nudges) ? nudges : null)
                .number(
                        "posture_minutes",
                        wish.posture() instanceof Posture.Silent(Interval every) ? minutes(every) : null)
                .list(
                        "quiet",
                        wish.quiet(),
                        quiet -> out.text("from", quiet.from()).text("to", quiet.to()))
                .list(
                        "active",
                        new TreeMap<>(wish.active()).entrySet(),
                        day -> out.word("day", day.getKey())
                                .list(
                                        "ranges",
                                        day.getValue(),
                                        range -> out.text("from", range.from()).text("to", range.to())));
    }

    static Thing wish(JsonFields fields) {
        By by = Fields.word(fields, "pace", By.class);
        var every = interval(fields.number("every_minutes", SHORTEST, (int) Interval.LONGEST.toMinutes()));
        Integer cap = fields.optionalNumber("cap", Cap.FEWEST, Cap.MOST);
        Integer posture = fields.optionalNumber("posture_minutes", SHORTEST, (int) Posture.Silent.LONGEST.toMinutes());
        List<QuietHours> quiet = fields.list(
                "quiet",
                Wish.MOST_RANGES,
                hours -> new QuietHours(Fields.time(hours, "from"), Fields.time(hours, "to")));
        return new Thing.Reminding(new Wish(
                active(fields),
                by == By.CLOCK ? new Pace.ByTheClock(every) : new Pace.SinceMovement(every),
                quiet,
                cap == null ? new Cap.None() : new Cap.AtMost(cap),
                posture == null ? new Posture.Off() : new Posture.Silent(interval(posture))));
    }

    private static Map<DayOfWeek, List<ActiveRange>> active(JsonFields fields) {
        List<Active> days = fields.list(
                "active",
                DayOfWeek.values().length,
                day -> new Active(
                        Fields.word(day, "day", DayOfWeek.class),
                        day.list(
                                "ranges",
                                Wish.MOST_RANGES,
                                range -> new ActiveRange(Fields.time(range, "from"), Fields.time(range, "to")))));
        Map<DayOfWeek, List<ActiveRange>> active = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> active.put(day.day(), day.ranges()));
        if (active.size() < days.size()) {
            fields.note("active", "A day stands here twice. Leave one of them out.");
        }
        return active;
    }

    private static int minutes(Interval interval) {
        return (int) interval.length().toMinutes();
    }

    private static Interval interval(int minutes) {
        return new Interval(Duration.ofMinutes(minutes));
    }
}

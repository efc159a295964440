// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.rhythm;

import app.supple.person.Rhythm;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.wish.Wish;
import app.supple.server.web.site.Says;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fills the form with what is kept for some days that are alike.
final class Filling {

    /// Empty rows that are offered.
    private static final int SPARE_RANGES = 2;

    private static final int SPARE_QUIET = 1;

    private final Map<String, String> fields = new HashMap<>();

    private Filling() {}

    static Typed with(Living living, Groups.Chosen chosen) {
        var filling = new Filling();
        DayOfWeek one = chosen.days().iterator().next();
        filling.put("day", chosen.key());
        chosen.days().forEach(day -> filling.put("on_" + Groups.word(day), "yes"));
        filling.hours(living.rhythms().on(one));
        filling.pace(living.wish().pace());
        filling.active(living.wish().active().get(one));
        filling.wish(living.wish());
        return new Typed(filling.fields);
    }

    private void hours(Rhythm rhythm) {
        put("rise", Says.time(rhythm.rising()));
        put("bed", Says.time(rhythm.bed()));
    }

    private void pace(Pace pace) {
        String every = minutes(pace.every());
        boolean usual = Typed.USUAL.contains(every);
        put("every", usual ? every : Typed.OTHER);
        put("every_minutes", usual ? "" : every);
        put("counted", pace instanceof Pace.SinceMovement ? Typed.MOVEMENT : Typed.CLOCK);
    }

    /// @param ranges null for whenever the person is up
    private void active(@Nullable List<ActiveRange> ranges) {
        List<ActiveRange> some = ranges == null ? List.of() : ranges;
        put("when", some.isEmpty() ? Typed.AWAKE : Typed.RANGES);
        if (ranges != null && some.isEmpty()) {
            put("every", Typed.NONE);
        }
        for (int i = 0; i < some.size(); i++) {
            row(Typed.RANGE, i, some.get(i).from(), some.get(i).to());
        }
        spare(Typed.RANGE, some.size(), SPARE_RANGES);
    }

    private void wish(Wish wish) {
        var quiet = wish.quiet();
        for (int i = 0; i < quiet.size(); i++) {
            row(Typed.QUIET, i, quiet.get(i).from(), quiet.get(i).to());
        }
        spare(Typed.QUIET, quiet.size(), SPARE_QUIET);
        put("posture", wish.posture() instanceof Posture.Silent(Interval every) ? minutes(every) : Typed.OFF);
        put("cap", wish.cap() instanceof Cap.AtMost(int nudges) ? String.valueOf(nudges) : "");
    }

    private void row(String rows, int index, LocalTime from, LocalTime to) {
        put(rows + (index + 1) + "_from", Says.time(from));
        put(rows + (index + 1) + "_to", Says.time(to));
    }

    private void spare(String rows, int filled, int spare) {
        for (int row = filled + 1; row <= Math.min(filled + spare, Wish.MOST_RANGES); row++) {
            put(rows + row + "_from", "");
        }
    }

    private void put(String field, String text) {
        fields.put(field, text);
    }

    private static String minutes(Interval every) {
        return String.valueOf(every.length().toMinutes());
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.today;

import app.supple.diary.Turns;
import app.supple.diary.Turns.Turn;
import app.supple.person.DayStart;
import app.supple.person.Rhythm;
import app.supple.server.web.page.Band;
import app.supple.server.web.page.Band.Kind;
import app.supple.server.web.page.Band.Mark;
import app.supple.server.web.page.Band.Slot;
import app.supple.server.web.site.Says;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/// The day as a mat from rising to bed.
record DayBand(Rhythm rhythm, LocalTime now) {

    private static final int WHOLE = 1000;

    /// The morning slot stands a little into the mat, so that it is seen whole.
    private static final int MORNING_AT = 40;

    /// @param breaks in the order of time
    Band of(Turns turns, List<Break> breaks, String next) {
        boolean breakIsNext = breaks.stream().anyMatch(one -> one.mark() == Mark.NEXT);
        Turn evening = breakIsNext && turns.evening() == Turn.NOW ? Turn.LATER : turns.evening();
        List<Slot> slots = new ArrayList<>();
        slots.add(slot(Kind.MORNING, turns.morning(), rhythm.rising(), MORNING_AT));
        breaks.forEach(one ->
                slots.add(new Slot(Kind.BREAK, one.mark(), place(one.time()), Says.time(one.time()), one.words())));
        slots.add(slot(Kind.EVENING, evening, rhythm.evening(), place(rhythm.evening())));
        return new Band(Says.time(rhythm.rising()), Says.time(rhythm.bed()), next, place(now), slots);
    }

    private static Slot slot(Kind kind, Turn turn, LocalTime time, int at) {
        String name = kind == Kind.MORNING ? "Morning" : "Evening";
        return switch (turn) {
            case DONE -> new Slot(kind, Mark.DONE, at, Says.time(time), name + " done");
            case NOW -> new Slot(kind, Mark.NEXT, at, Says.time(time), name + ", next");
            case LATER -> new Slot(kind, Mark.LATER, at, Says.time(time), name + ", later");
            case PASSED -> new Slot(kind, Mark.PASSED, at, Says.time(time), name + ", passed");
            case LEFT_OUT -> new Slot(kind, Mark.SILENT, at, Says.time(time), name + ", left out today");
        };
    }

    /// Thousandths of the way from rising to bed. In the night it is 1000 until the start of day, then 0.
    private int place(LocalTime time) {
        long awake = rhythm.awake().toMinutes();
        long along = minutes(rhythm.rising(), time);
        if (along <= awake) {
            return Math.toIntExact(along * WHOLE / awake);
        }
        LocalTime start = DayStart.of(rhythm).at();
        return minutes(start, time) < minutes(start, rhythm.rising()) ? 0 : WHOLE;
    }

    private static long minutes(LocalTime from, LocalTime to) {
        return Math.floorMod(
                Duration.between(from, to).toMinutes(), Duration.ofDays(1).toMinutes());
    }
}

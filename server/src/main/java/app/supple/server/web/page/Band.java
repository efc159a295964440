// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import java.util.List;

/// The day as a mat that unrolls from rising to bed; the roll marks now.
///
/// Places on the mat are thousandths of the way from rising to bed.
///
/// @param from rising, `06:50`
/// @param to bed, `22:30`
/// @param now where the mat is rolled out to; 0 before rising, 1000 after bed
public record Band(String from, String to, int now, List<Slot> slots) {

    /// Where rising is drawn, so that the roll has room before an early session.
    private static final int LEAD = 100;
    /// How long rising to bed is drawn; the rest is room for the roll after a late session.
    private static final int LENGTH = 850;
    /// What the roll keeps away from a slot: 26 px of slot and 20 px of roll on the narrowest mat.
    private static final int CLEARANCE = 105;

    public Band {
        slots = List.copyOf(slots);
    }

    /// One session on the mat.
    ///
    /// @param at thousandths of the mat
    /// @param time `07:10`
    /// @param words `Morning done`
    public record Slot(Half half, Mark mark, int at, String time, String words) {

        public String percent() {
            return Band.percent(drawn(at));
        }
    }

    public enum Half {
        MORNING,
        EVENING
    }

    public enum Mark {
        DONE,
        NEXT,
        LATER,
        PASSED
    }

    /// Where the mat ends and the roll lies: beside a slot rather than on it, on the side it is really on.
    public String rollPercent() {
        int place = drawn(now);
        for (Slot slot : slots) {
            int mark = drawn(slot.at());
            if (Math.abs(mark - place) < CLEARANCE) {
                place = now < slot.at() ? mark - CLEARANCE : mark + CLEARANCE;
            }
        }
        return percent(Math.clamp(place, 0, 1000));
    }

    private static int drawn(int at) {
        return LEAD + at * LENGTH / 1000;
    }

    private static String percent(int drawn) {
        return drawn / 10 + "." + drawn % 10 + "%";
    }
}

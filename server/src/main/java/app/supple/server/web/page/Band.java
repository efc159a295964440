// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import java.util.List;

/// The day as a mat that unrolls from rising to bed; the roll marks now.
///
/// Places on the mat are thousandths of the way from rising to bed.
///
/// @param from rising, `06:50`
/// @param to bed, `22:30`
/// @param next what comes next and why, in a sentence or two; empty if nothing comes
/// @param now where the mat is rolled out to; 0 before rising, 1000 after bed
public record Band(String from, String to, String next, int now, List<Slot> slots) {

    /// Where rising is drawn, so that the roll has room before an early session.
    private static final int LEAD = 100;
    /// How long rising to bed is drawn; the rest is room for the roll after a late session.
    private static final int LENGTH = 850;

    public Band {
        slots = List.copyOf(slots);
    }

    /// One session or break on the mat.
    ///
    /// @param at thousandths of the mat
    /// @param time `07:10`
    /// @param words `Morning done`
    public record Slot(Kind kind, Mark mark, int at, String time, String words) {

        public String percent() {
            return Band.percent(drawn(at));
        }

        private int clearance(Width width) {
            return kind == Kind.BREAK ? width.fromBreak : width.fromSession;
        }
    }

    public enum Half {
        MORNING,
        EVENING
    }

    /// How wide the mat is drawn, and so what the roll keeps away from a slot.
    public enum Width {
        /// A phone: 26 px of session or 14 px of break, and 20 px of roll.
        NARROW(105, 70),
        /// A desk, where there is room.
        WIDE(40, 30);

        private final int fromSession;
        private final int fromBreak;

        Width(int fromSession, int fromBreak) {
            this.fromSession = fromSession;
            this.fromBreak = fromBreak;
        }
    }

    public enum Kind {
        MORNING,
        EVENING,
        BREAK
    }

    public enum Mark {
        DONE,
        NEXT,
        LATER,
        PASSED,
        /// It does not call, for a reason.
        SILENT
    }

    /// Where the mat ends and the roll lies: beside a slot rather than on it, on the side it is really on; in the
    /// middle of a gap that is too narrow.
    public String rollPercent(Width width) {
        int from = slots.stream()
                .filter(slot -> slot.at() <= now)
                .mapToInt(slot -> drawn(slot.at()) + slot.clearance(width))
                .max()
                .orElse(0);
        int to = slots.stream()
                .filter(slot -> slot.at() > now)
                .mapToInt(slot -> drawn(slot.at()) - slot.clearance(width))
                .min()
                .orElse(1000);
        return percent(Math.clamp(from > to ? (from + to) / 2 : Math.clamp(drawn(now), from, to), 0, 1000));
    }

    private static int drawn(int at) {
        return LEAD + at * LENGTH / 1000;
    }

    private static String percent(int drawn) {
        return drawn / 10 + "." + drawn % 10 + "%";
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.reminder.Timetable.Line;
import app.supple.reminder.rhythm.Cadence.Cap;
import java.util.ArrayList;
import java.util.List;

/// Keeps the nudges of a day within their cap. Those that stay lie evenly over the day: the first few of it would leave
/// a whole afternoon without.
final class Spread {

    private Spread() {}

    static List<Line> over(List<Line> nudges, Cap cap, int had) {
        return switch (cap) {
            case Cap.None() -> nudges;
            case Cap.AtMost(int most) -> spread(nudges, most, Math.max(0, most - had));
        };
    }

    private static List<Line> spread(List<Line> nudges, int most, int room) {
        long kept = nudges.stream().filter(Line::isKept).count();
        List<Line> spread = new ArrayList<>();
        long place = 0;
        for (Line line : nudges) {
            boolean stays = !line.isKept() || room >= kept || isChosen(kept - 1 - place, room, kept);
            spread.add(stays ? line : line.leftOut(new Why.Omission.OverCap(most)));
            place += line.isKept() ? 1 : 0;
        }
        return spread;
    }

    /// Whether a place is one of `room` among `all` at even distances. Counted from the end, so that where two would do
    /// the earlier is kept.
    private static boolean isChosen(long place, int room, long all) {
        return chosenBefore(place + 1, room, all) > chosenBefore(place, room, all);
    }

    private static long chosenBefore(long place, int room, long all) {
        return ((2 * place - 1) * room + all) / (2 * all);
    }
}

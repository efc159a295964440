// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.Rhythm;
import app.supple.reminder.Rule;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.Week.Hours;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.stream.Stream;

/// The times at which somebody may see a nudge on their wall, worked out without looking at any plan.
record Grid(Cadence cadence, Rule rule) {

    static Grid of(Somebody who, Rule rule) {
        return new Grid(who.who().cadence(), rule);
    }

    /// On one of the two days to which a time on the wall may belong.
    boolean has(LocalDateTime wall) {
        return Stream.of(wall, wall.minusDays(1))
                .map(day -> cadence.week().on(day.getDayOfWeek()))
                .anyMatch(hours -> has(hours, hours.rhythm().sinceRising(wall.toLocalTime())));
    }

    private boolean has(Hours hours, Duration since) {
        Rhythm rhythm = hours.rhythm();
        return switch (rule) {
            case MORNING -> since.isZero();
            case EVENING -> since.equals(rhythm.sinceRising(rhythm.evening()));
            case NUDGE ->
                cadence.pace() instanceof Pace.SinceMovement
                        || steps(hours, since, cadence.pace().every());
            case POSTURE -> cadence.posture() instanceof Posture.Silent(var every) && steps(hours, since, every);
        };
    }

    private static boolean steps(Hours hours, Duration since, Interval every) {
        return hours.active().stream().anyMatch(range -> steps(hours.rhythm(), range, since, every));
    }

    private static boolean steps(Rhythm rhythm, ActiveRange range, Duration since, Interval every) {
        Duration from = rhythm.sinceRising(range.from());
        long minutes = since.minus(from).toMinutes();
        return since.compareTo(from.plus(range.length())) < 0
                && minutes > 0
                && minutes % every.length().toMinutes() == 0
                && since.toSecondsPart() == 0;
    }
}

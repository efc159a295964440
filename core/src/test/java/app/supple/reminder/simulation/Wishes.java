// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.Rhythm;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.rhythm.Week;
import app.supple.reminder.rhythm.Week.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/// Wishes of all kinds.
record Wishes(Dice dice) {

    Cadence any() {
        return switch (dice.below(4)) {
            case 0 -> Cadence.USUAL;
            default -> new Cadence(week(), pace(), quiet(), cap(), posture());
        };
    }

    private Week week() {
        return switch (dice.below(4)) {
            case 0 -> Week.USUAL;
            case 1 -> Week.alike(night());
            case 2 -> Week.alike(office());
            default -> Week.alike(office()).with(DayOfWeek.SUNDAY, Hours.awake(rhythm(9 * 60, 13 * 60 + 30)));
        };
    }

    private Hours night() {
        return Hours.awake(rhythm(18 * 60 + 30 * dice.below(8), 8 * 60 + 30 * dice.below(12)));
    }

    private Hours office() {
        Rhythm rhythm = rhythm(6 * 60 + 15 * dice.below(8), 15 * 60);
        LocalTime noon = LocalTime.NOON.plusMinutes(10L * dice.below(6));
        return new Hours(
                rhythm,
                List.of(
                        new ActiveRange(rhythm.rising().plusMinutes(20), noon),
                        new ActiveRange(noon.plusMinutes(45), LocalTime.of(17, 10))));
    }

    private static Rhythm rhythm(int rising, int awake) {
        LocalTime up = LocalTime.MIN.plusMinutes(rising);
        return new Rhythm(up, up.plusMinutes(awake));
    }

    private Pace pace() {
        var every = new Interval(Duration.ofMinutes(45L + dice.below(196)));
        return dice.chance(30) ? new Pace.SinceMovement(every) : new Pace.ByTheClock(every);
    }

    private List<QuietHours> quiet() {
        LocalTime from = LocalTime.MIN.plusMinutes(dice.below(24 * 60));
        return dice.chance(40) ? List.of(new QuietHours(from, from.plusMinutes(60))) : List.of();
    }

    private Cap cap() {
        return dice.chance(25) ? new Cap.AtMost(1 + dice.below(5)) : new Cap.None();
    }

    private Posture posture() {
        return dice.chance(25)
                ? new Posture.Silent(new Interval(Duration.ofMinutes(40L + dice.below(21))))
                : new Posture.Off();
    }
}

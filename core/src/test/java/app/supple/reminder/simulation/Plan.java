// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.TzRules;
import app.supple.reminder.Agenda;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Reminders;
import app.supple.reminder.Slots;
import app.supple.reminder.delay.Leeways;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.simulation.Somebody.Move;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// All that is to come of somebody, as whoever wires the engine has it planned.
final class Plan {

    /// Today and so many days after it. Every day and a half this is done anew, so a world needs no more.
    private static final int DAYS = 2;

    private Plan() {}

    static List<Nudge> ahead(Somebody one, Instant now, TzRules rules) {
        return nudges(one, slots(one, now, rules), rules);
    }

    static List<PlannedSlot> slots(Somebody one, Instant now, TzRules rules) {
        var reminders = new Reminders(rules, Slots.MOVEMENTS);
        List<PlannedSlot> ahead = reminders.ahead(one.who(), now, DAYS);
        Move move = one.move;
        if (move == null || move.at().isAfter(now) || !(one.who().cadence().pace() instanceof Pace.SinceMovement)) {
            return ahead;
        }
        Agenda rest = reminders.rest(one.who(), move.date(), move.at(), move.nudges());
        return Stream.concat(
                        rest.slots().stream()
                                .filter(slot -> slot.at().toInstant().isAfter(now)),
                        ahead.stream().filter(slot -> !slot.occurrence().date().equals(move.date())))
                .toList();
    }

    static List<Nudge> nudges(Somebody one, List<PlannedSlot> slots, TzRules rules) {
        return Nudge.planned(slots, new Leeways(one.who(), rules));
    }
}

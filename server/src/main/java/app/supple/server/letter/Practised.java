// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.programme.RoutineName;
import app.supple.reminder.Rule;
import app.supple.reminder.call.Calls;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.State.Device;

/// Tells reminders what the diary has heard: what was done need not be called to.
public record Practised(Calls calls) {

    public void tell(Entry entry) {
        var occasion = entry.occasion();
        if (entry.ending() == Ending.FINISHED) {
            var done = new Event.Done(occasion.period().end(), new Device("diary"));
            calls.practised(entry.person(), rule(occasion.routine()), occasion.date(), done);
        }
    }

    private static Rule rule(RoutineName routine) {
        if (routine.equals(RoutineName.MORNING)) {
            return Rule.MORNING;
        }
        return routine.equals(RoutineName.EVENING) ? Rule.EVENING : Rule.NUDGE;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import app.supple.person.PersonId;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.delay.PauseWish;
import app.supple.reminder.delay.PauseWish.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Pauses, as persons ask for them and end them. Whoever sends reminders asks for them anew each time, so they hold
/// at once, also in another Supple with the same data.
public record Breaks(Persons persons) {

    /// Why a wish cannot be granted; empty if it can.
    public Optional<Refusal> refusal(PersonId person, PauseWish wish, Instant now) {
        return wish.refusal(persons.dateAt(person, now));
    }

    /// Adds a pause; those that were asked for before stay.
    ///
    /// @param wish one that is not refused
    public Pause pause(PersonId person, PauseWish wish, Instant now) {
        Pause pause = wish.at(now, persons.days(person));
        persons.wishes().pause(person, pause);
        return pause;
    }

    /// Those that are still to end, in the order in which they begin.
    public List<Pause> all(PersonId person, Instant now) {
        return persons.wishes().pauses(person, now);
    }

    /// Ends every pause that holds now. Those to come stay.
    ///
    /// @return those that were ended
    public List<Pause> resume(PersonId person, Instant now) {
        return all(person, now).stream()
                .filter(pause -> pause.covers(now))
                .filter(pause -> end(person, pause, now))
                .toList();
    }

    /// Ends one that has begun, and takes back one that has not.
    ///
    /// @return whether there was such a pause, still to end
    public boolean end(PersonId person, Pause pause, Instant now) {
        return persons.wishes().end(person, pause, now);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import app.supple.person.Known;
import app.supple.person.PersonId;
import app.supple.person.Rhythms;
import app.supple.person.TzRules;
import app.supple.person.WallClock;
import app.supple.reminder.Reminded;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.wish.Wish;
import app.supple.reminder.wish.Wishes;
import java.time.Instant;
import java.time.LocalDate;

/// Persons as the reminders know them: where they were, how they wish it, and what the clock on their wall shows.
public record Persons(Known known, Wishes wishes, TzRules rules) {

    public Reminded reminded(PersonId id) {
        Rhythms rhythms = known.find(id).rhythms();
        return new Reminded(id, known.whereabouts(id), cadence(wishes.of(id), rhythms));
    }

    boolean countsFromMovement(PersonId id) {
        return wishes.of(id).pace() instanceof Pace.SinceMovement;
    }

    public WallClock clock(PersonId id) {
        return new WallClock(rules.rules(known.find(id).zone()));
    }

    /// The day that a moment belongs to for the person.
    public LocalDate dateAt(PersonId id, Instant moment) {
        return known.find(id).dayStart().dateOf(clock(id).read(moment));
    }

    /// In which their pauses are counted.
    public Pause.Days days(PersonId id) {
        return new Pause.Days(clock(id), known.find(id).dayStart());
    }

    /// Hours and wishes are written one after the other. Where a stop in between left them apart, nudges come
    /// whenever the person is up, until the wish is saved again.
    private static Cadence cadence(Wish wish, Rhythms rhythms) {
        try {
            return wish.with(rhythms);
        } catch (IllegalArgumentException e) {
            return Wish.NONE.with(rhythms);
        }
    }
}

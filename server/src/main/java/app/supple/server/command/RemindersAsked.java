// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command;

import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Whereabouts;
import app.supple.reminder.Reminded;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.Week;
import java.time.LocalDate;
import java.time.ZoneId;

/// What `./supple reminders` was asked, checked.
record RemindersAsked(ZoneId zone, Rhythm rhythm, Interval every, LocalDate from, int days) {

    Reminded who() {
        Week week = Week.alike(Week.Hours.awake(rhythm));
        return new Reminded(
                PersonId.ME, Whereabouts.always(zone), Cadence.of(week).every(every));
    }
}

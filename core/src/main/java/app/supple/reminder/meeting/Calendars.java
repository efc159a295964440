// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

import app.supple.person.Person;
import java.time.Instant;
import java.util.Optional;

/// Reads the calendars of persons and keeps in [Meetings] what they say. May take some seconds, so the engine never
/// asks.
public interface Calendars {

    /// What comes of a choice.
    sealed interface Choice {

        /// Also if it could not be read just now: then its reading says why.
        record Kept(BusyCalendar calendar) implements Choice {}

        /// Nothing has changed. What is wrong and what to do, in sentences.
        record Refused(String sentence) implements Choice {}
    }

    /// Chooses an address, as a person typed it, and reads it.
    Choice address(Person person, String typed, Instant now);

    /// Takes a file in place of the calendar there was, if it can be read.
    Choice file(Person person, byte[] file, Instant now);

    /// Reads the address again; empty if there is none.
    Optional<BusyCalendar> again(Person person, Instant now);
}

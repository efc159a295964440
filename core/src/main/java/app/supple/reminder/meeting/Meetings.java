// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where calendars and the meetings in them are kept, one calendar a person. Stores implement it, and
/// `MeetingsContract`
/// in the tests says how.
///
/// Moments are kept to the millisecond. Every write that returns has reached the disk; a write that cannot throws
/// [app.supple.person.NotKept] and leaves everything as it was.
public interface Meetings {

    Optional<BusyCalendar> calendar(PersonId person);

    /// All that have an address, in the order in which they were last tried.
    List<BusyCalendar> withAddress();

    /// Keeps the calendar that a person has chosen, and its meetings, in place of all that was known.
    void choose(BusyCalendar calendar, List<Meeting> meetings);

    /// Keeps what a reading found, unless the person has chosen another source since.
    ///
    /// @return whether it is kept
    boolean read(BusyCalendar calendar, List<Meeting> meetings);

    /// Keeps how a reading went that found nothing new, as [#read] does. The meetings stay.
    boolean note(BusyCalendar calendar);

    void forget(PersonId person);

    /// Those that begin before `until` and end after `from`, in the order of time.
    List<Meeting> overlapping(PersonId person, Instant from, Instant until);
}

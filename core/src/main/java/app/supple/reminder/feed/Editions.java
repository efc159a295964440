// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

/// Remembers what calendars were given, so that a changed time can be told from one that was always so. Stores
/// implement it, and `EditionsContract` in the tests says how.
///
/// Only what somebody was given counts: who travels there and back in between has changed nothing.
public interface Editions {

    /// How long a day that is over is remembered: a clock may be put back.
    Duration MEMORY = Duration.ofDays(31);

    /// The edition of each day. A day that was given out with another digest has the next one from `now` on.
    ///
    /// @param digests of what is given out now, a day each; not empty
    Map<LocalDate, Edition> issue(PersonId person, SortedMap<LocalDate, String> digests, Instant now);

    /// What makes the names of this person's events unlike those of anybody else, the same for ever.
    ///
    /// @param fresh kept if there is none yet
    String seed(PersonId person, String fresh);
}

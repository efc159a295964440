// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.wish;

import app.supple.person.PersonId;
import app.supple.person.TzRules.Version;
import app.supple.reminder.delay.Pause;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where wishes are kept. Stores implement it, and `WishesContract` in the tests says how.
///
/// Moments are kept to the millisecond. Every write that returns has reached the disk; one that cannot throws
/// [app.supple.person.NotKept] and leaves everything as it was.
public interface Wishes {

    /// By which rules of time a person's days to come were planned, and when. With other rules they are planned anew.
    record Planning(Version rules, Instant at) {}

    /// [Wish#NONE] if nothing was ever chosen.
    Wish of(PersonId person);

    /// In place of any earlier one.
    void save(PersonId person, Wish wish);

    /// Those that end after `now`, in the order in which they begin.
    List<Pause> pauses(PersonId person, Instant now);

    /// Adds one; what was asked for before stays.
    void pause(PersonId person, Pause pause);

    /// Ends a pause at `now` that has begun, and takes back one that has not.
    ///
    /// @return whether there was such a pause, still to end
    boolean end(PersonId person, Pause pause, Instant now);

    /// How the days to come were last planned.
    Optional<Planning> planning(PersonId person);

    void planned(PersonId person, Planning planning);
}

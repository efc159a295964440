// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where feeds are kept, with a hash of the secret of each. Stores implement it, and `FeedsContract` in the tests says
/// how.
///
/// Moments are kept to the millisecond. Every write that returns has reached the disk; a write that cannot throws
/// [app.supple.person.NotKept] and leaves everything as it was.
public interface Feeds {

    /// In the order in which they were made.
    List<Feed> of(PersonId person);

    /// Adds one, if there is room for it.
    ///
    /// @param hash of the secret in its address
    /// @return whether it is kept: a person has [Feed#MOST] at most
    boolean add(Feed feed, String hash);

    Optional<Feed> find(String hash);

    /// Notes when it was last read. One that was revoked meanwhile stays so.
    void used(Feed feed, Instant minute);

    /// For good: its address opens nothing from now on.
    ///
    /// @return whether this person had it
    boolean revoke(PersonId person, String id);
}

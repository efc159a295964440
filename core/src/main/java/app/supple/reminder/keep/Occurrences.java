// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.keep;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where nudges are kept, each once for ever. Stores implement it, and `OccurrencesContract` in the tests says how.
/// Several Supples may share one without a leader: whoever claims a nudge sees to it.
///
/// Moments are kept to the millisecond. Every write that returns has reached the disk; a write that cannot throws
/// [app.supple.person.NotKept] and leaves everything as it was.
public interface Occurrences {

    /// Keeps those whose occurrence was never kept before, and leaves the others as they are.
    ///
    /// @return how many were new
    int add(List<Nudge> nudges);

    Optional<Kept> find(Occurrence occurrence);

    /// Nudges of the days from `first` to `last`, both included, in the order of date, due moment and rule.
    List<Kept> between(PersonId person, LocalDate first, LocalDate last);

    /// Takes, for as long as the lease lasts, what is to be seen to: [Nudge#next] has come, and nobody has it. A
    /// lease that ends more than two of its lengths ahead is void: the clock was put back since.
    ///
    /// @param persons for how many at most, those who wait longest first; each with all that is theirs, in the
    /// order of time
    List<Kept> claim(Instant now, Duration lease, int persons);

    /// Puts each `after` in place of what was seen, unless somebody has claimed or changed that one since. A lease
    /// goes on. They reach the disk together, which takes hardly longer than one alone.
    ///
    /// @return in the same order, whether each is kept, then as [Kept#changed]
    List<Boolean> changeAll(List<Change> changes);

    /// As [#changeAll], of one.
    default boolean change(Kept seen, Nudge after) {
        return changeAll(List.of(new Change(seen, after))).getFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.keep;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Copies of all that is kept, made by themselves every night.
public interface Copies {

    /// Whole ones, newest first.
    List<Copy> all();

    /// Where they lie, as a person would look for it; empty if somebody else sees to copies.
    String place();

    /// What went wrong the last time; empty if nothing did.
    Optional<Trouble> trouble();

    /// Makes one now, in place of that of the same night. What goes wrong is told by [#trouble].
    ///
    /// @param zone says which night it is
    void make(Instant now, ZoneId zone);
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// Everybody, as far as anything is known of them: also who has set up nothing yet.
///
/// @param home the zone of who has never said where they are
public record Known(People people, ZoneId home) {

    /// The person where they are now.
    public Person find(PersonId id) {
        ZoneId zone = whereabouts(id).stays().getLast().zone();
        return people.find(id).orElseGet(() -> Person.newcomer(id, zone)).movedTo(zone);
    }

    /// A device of the person shows this zone.
    ///
    /// @return whether they were somewhere else before
    public boolean isAt(PersonId id, ZoneId zone, Instant now) {
        Whereabouts before = whereabouts(id);
        Instant latest = before.stays().getLast().since();
        // A clock that was put back would write history out of order.
        Whereabouts after = before.movedTo(zone, now.isAfter(latest) ? now : latest.plusMillis(1));
        if (!people.whereabouts(id).equals(Optional.of(after))) {
            people.save(id, after);
        }
        return !after.equals(before);
    }

    public Whereabouts whereabouts(PersonId id) {
        return people.whereabouts(id).orElseGet(() -> Whereabouts.always(home));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.ZoneId;

/// Everybody, as far as anything is known of them: also who has set up nothing yet.
///
/// @param home the zone of who has never said where they are
public record Known(People people, Stays stays, ZoneId home) {

    /// The person where they are now.
    public Person find(PersonId id) {
        ZoneId zone = whereabouts(id).stays().getLast().zone();
        return people.find(id).orElseGet(() -> Person.newcomer(id, zone)).movedTo(zone);
    }

    public Whereabouts whereabouts(PersonId id) {
        return stays.of(id).orElseGet(() -> Whereabouts.always(home));
    }
}

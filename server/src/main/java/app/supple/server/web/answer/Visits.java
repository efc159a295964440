// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.person.Known;
import app.supple.person.PersonId;
import java.time.InstantSource;

/// Finds out who asks. Without accounts that is always the one person of this Supple.
public record Visits(Known known, InstantSource clock) {

    public Visit visit() {
        return new Visit(known.find(PersonId.ME), clock.instant());
    }
}

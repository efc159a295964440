// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import app.supple.person.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// Who asks, and when. One request has one `now`.
public record Visit(Person person, Instant now) {

    /// As if asked at the full minute.
    public Visit toTheMinute() {
        return new Visit(person, now.truncatedTo(ChronoUnit.MINUTES));
    }

    public LocalDate today() {
        return person.dateAt(now);
    }

    public LocalTime time() {
        return person.timeAt(now);
    }
}

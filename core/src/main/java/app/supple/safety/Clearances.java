// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import app.supple.person.PersonId;
import java.time.Instant;

/// What the answers of a person leave open to them, at any moment that has been. Front door of the room for who makes
/// plans; it knows no questions, so nothing is read for it.
public record Clearances(Screenings screenings, Lately.Asked lately) {

    /// Who has answered nothing yet has the whole of it; what was answered counts at once.
    public Clearance of(PersonId person, Instant moment) {
        return screenings
                .asOf(person, moment)
                .map(screening -> screening.ruling().clearance())
                .orElse(Clearance.FULL);
    }

    public Facts facts(PersonId person, Instant moment) {
        return screenings.asOf(person, moment).map(Screening::facts).orElse(Facts.UNKNOWN);
    }

    public Bar bar(PersonId person, Instant moment) {
        return screenings
                .asOf(person, moment)
                .map(screening -> screening.ruling().bar())
                .orElse(Bar.NONE);
    }

    /// Whether no session is to be done, whatever else holds.
    public boolean isLocked(PersonId person, Instant moment) {
        return bar(person, moment) != Bar.NONE;
    }

    /// Whether the questions come before the next session, and why.
    public Due due(PersonId person, Instant moment) {
        return screenings
                .asOf(person, moment)
                .map(screening -> Due.of(screening, lately.upTo(person, moment), moment))
                .orElse(Due.NEVER);
    }

    /// Whether a round that began then still counts.
    public boolean isFresh(PersonId person, Instant begun, Instant now) {
        return Due.since(begun, lately.upTo(person, now), now) == Due.NOT;
    }
}

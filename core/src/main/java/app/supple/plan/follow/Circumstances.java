// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.course.Bends;
import app.supple.safety.Clearance;
import app.supple.safety.Facts;
import java.time.Instant;
import java.time.LocalDate;

/// What is known of a person besides what they did. What is said later never changes what was known at a moment.
public interface Circumstances {

    /// Of who has said nothing.
    Circumstances NOTHING = new Circumstances() {
        @Override
        public Clearance clearance(Person person, Instant moment) {
            return Clearance.FULL;
        }

        @Override
        public Facts facts(Person person, Instant moment) {
            return Facts.UNKNOWN;
        }

        @Override
        public Bends bends(Person person, Instant moment) {
            return Bends.NONE;
        }
    };

    Clearance clearance(Person person, Instant moment);

    Facts facts(Person person, Instant moment);

    Bends bends(Person person, Instant moment);

    /// What the person wants otherwise on a day.
    default Arrangement arrangement(PersonId person, LocalDate date) {
        return Arrangement.AS_PLANNED;
    }
}

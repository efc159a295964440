// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.person.Person;
import app.supple.plan.course.Bends;
import app.supple.safety.Clearance;
import app.supple.safety.Facts;
import java.time.Instant;

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
}

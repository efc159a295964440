// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import app.supple.person.Person;
import app.supple.plan.Plans;
import app.supple.plan.Spare;
import app.supple.programme.RoutineName;
import app.supple.reminder.Movement;
import app.supple.reminder.PlannedSlot;
import app.supple.server.words.LengthWords;
import app.supple.session.Session;
import java.time.Duration;

/// How long what a slot asks for takes, in whole minutes as pages say them.
record Lengths(Plans plans, Person person) {

    Duration of(PlannedSlot slot) {
        return Duration.ofMinutes(LengthWords.wholeMinutes(exact(slot)));
    }

    private Duration exact(PlannedSlot slot) {
        return switch (slot.occurrence().rule()) {
            case MORNING -> session(slot, RoutineName.MORNING);
            case EVENING -> session(slot, RoutineName.EVENING);
            case NUDGE, POSTURE -> movement(slot);
        };
    }

    private Duration session(PlannedSlot slot, RoutineName routine) {
        return plans.session(routine, person, slot.at().toInstant(), Spare.WHEN_JUST_RISEN)
                .map(planned -> Session.of(planned).timeline().total())
                .orElse(Movement.LONGEST);
    }

    private static Duration movement(PlannedSlot slot) {
        Movement movement = slot.movement();
        return movement == null ? Movement.SHORTEST : movement.length();
    }
}

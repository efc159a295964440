// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import app.supple.reminder.Movement;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.feed.Titles;
import org.jspecify.annotations.Nullable;

/// What stands in a calendar over a slot. Neutral unless asked for otherwise: calendars are shared, and alarms show on
/// lock screens.
final class EventTitles {

    private static final String BREAK = "Break";

    private EventTitles() {}

    static String of(PlannedSlot slot, Titles titles) {
        return switch (slot.occurrence().rule()) {
            case MORNING -> "Morning session";
            case EVENING -> "Evening session";
            case NUDGE, POSTURE ->
                switch (titles) {
                    case NEUTRAL -> BREAK;
                    case NAMED -> named(slot.movement());
                };
        };
    }

    private static String named(@Nullable Movement movement) {
        return movement == null ? BREAK : movement.name();
    }
}

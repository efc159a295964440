// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.TzRules;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/// Rules of time after a government has changed them: from a moment on, a zone keeps another offset for good.
record Decree(TzRules before, ZoneId zone, ZoneRules after) implements TzRules {

    /// @param since no change of clocks in the ten years before it is forgotten
    static Decree of(TzRules before, ZoneId zone, Instant since, ZoneOffset offset) {
        ZoneRules old = before.rules(zone);
        Instant from = since.minusSeconds(10L * 366 * 86_400);
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        for (var next = old.nextTransition(from);
                next != null && next.getInstant().isBefore(since);
                next = old.nextTransition(next.getInstant())) {
            changes.add(next);
        }
        ZoneOffset until =
                changes.isEmpty() ? old.getOffset(from) : changes.getLast().getOffsetAfter();
        if (!until.equals(offset)) {
            changes.add(ZoneOffsetTransition.of(LocalDateTime.ofInstant(since, until), until, offset));
        }
        ZoneOffset first = old.getOffset(from);
        return new Decree(before, zone, ZoneRules.of(first, first, List.of(), changes, List.of()));
    }

    @Override
    public ZoneRules rules(ZoneId asked) {
        return asked.equals(zone) ? after : before.rules(asked);
    }

    @Override
    public Version version() {
        return new Version(before.version().year() + 1, "a");
    }
}

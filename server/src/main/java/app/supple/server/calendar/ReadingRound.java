// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar;

import app.supple.person.Known;
import app.supple.person.NotKept;
import app.supple.reminder.meeting.BusyCalendar;
import app.supple.reminder.meeting.Calendars;
import app.supple.reminder.meeting.Meetings;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the addresses again whose time has come, on a thread of its own that ends with it: whoever calls goes on at
/// once. One round at a time.
public final class ReadingRound {

    private static final System.Logger LOG = System.getLogger("app.supple.calendar");

    private final Meetings meetings;
    private final Known known;
    private final Calendars calendars;
    private @Nullable Thread underWay;

    public ReadingRound(Meetings meetings, Known known, Calendars calendars) {
        this.meetings = meetings;
        this.known = known;
        this.calendars = calendars;
    }

    /// Begins a round, unless one is under way or nothing is due. For one caller.
    ///
    /// @return ends when all is read, and nobody needs to wait for it; empty if none has begun
    public Optional<Thread> runOnce(Instant now) {
        boolean busy = underWay != null && underWay.isAlive();
        List<BusyCalendar> due = busy ? List.of() : due(now);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        Thread round =
                Thread.ofVirtual().name("calendar-round").start(() -> due.forEach(calendar -> read(calendar, now)));
        underWay = round;
        return Optional.of(round);
    }

    private List<BusyCalendar> due(Instant now) {
        return meetings.withAddress().stream()
                .filter(calendar -> calendar.isDue(now))
                .toList();
    }

    private void read(BusyCalendar calendar, Instant now) {
        try {
            calendars.again(known.find(calendar.person()), now);
        } catch (NotKept e) {
            LOG.log(Level.WARNING, "A calendar was read but not kept; it is read again", e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.reminder.meeting.Meeting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Which part of a calendar is read, and for whom.
///
/// @param own the zone of times that name none
public record Window(Instant from, Instant until, ZoneId own) {

    static final Duration BEHIND = Duration.ofDays(1);

    /// A calendar with an address is read again long before that.
    public static final Duration AHEAD = Duration.ofDays(14);

    /// A file is not, so it is read further.
    public static final Duration AHEAD_OF_FILE = Duration.ofDays(90);

    /// No wall differs by more from UTC, and no meeting lasts longer than half a day.
    private static final Duration MARGIN = Duration.ofDays(2);

    public static Window around(Instant now, Duration ahead, ZoneId own) {
        return new Window(now.minus(BEHIND), now.plus(ahead), own);
    }

    boolean touches(Meeting meeting) {
        return meeting.from().isBefore(until) && meeting.until().isAfter(from);
    }

    /// Before that no wall in the world shows a time of a meeting in this window.
    LocalDateTime earliest() {
        return LocalDateTime.ofInstant(from.minus(MARGIN), ZoneOffset.UTC);
    }

    LocalDateTime latest() {
        return LocalDateTime.ofInstant(until.plus(MARGIN), ZoneOffset.UTC);
    }
}

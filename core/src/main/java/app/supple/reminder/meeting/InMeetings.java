// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

import app.supple.reminder.engine.Objections;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Objects to a nudge while its person is in a meeting, or in a row of them without a break.
public record InMeetings(Meetings meetings) implements Objections {

    /// How far ahead a row is followed.
    private static final Duration ROW = Duration.ofDays(1);

    @Override
    public Optional<Hush> to(Nudge nudge, Instant now) {
        Instant end = now;
        for (Meeting meeting : meetings.overlapping(nudge.occurrence().person(), now, now.plus(ROW))) {
            boolean goesOn = !meeting.from().isAfter(end) && meeting.until().isAfter(end);
            end = goesOn ? meeting.until() : end;
        }
        return end.isAfter(now) ? Optional.of(new Hush.Meeting(end)) : Optional.empty();
    }
}

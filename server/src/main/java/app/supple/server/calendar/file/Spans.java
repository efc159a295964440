// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.reminder.meeting.Meeting;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.parameter.FreeBusyType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.FreeBusy;
import biweekly.property.RawProperty;
import biweekly.util.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What of a calendar counts as a meeting, and what does not.
final class Spans {

    private Spans() {}

    /// Empty if it has no length, or lasts longer than a meeting does.
    static Optional<Meeting> meeting(Instant from, Duration length) {
        boolean possible = length.isPositive() && length.compareTo(Meeting.LONGEST) <= 0;
        return possible ? Optional.of(new Meeting(from, from.plus(length))) : Optional.empty();
    }

    /// Whether somebody is busy with an event: it is not called off, not shown as free, and not declined.
    static boolean isBusy(VEvent event, String owner) {
        boolean cancelled = event.getStatus() != null && event.getStatus().isCancelled();
        boolean free =
                event.getTransparency() != null && event.getTransparency().isTransparent();
        RawProperty status = event.getExperimentalProperty("X-MICROSOFT-CDO-BUSYSTATUS");
        boolean shownAsFree = status != null && "FREE".equals(status.getValue().toUpperCase(Locale.ROOT));
        return !cancelled && !free && !shownAsFree && !isDeclined(event.getAttendees(), owner);
    }

    /// By the owner of the calendar, if it says who that is, or by everybody: then nobody comes.
    private static boolean isDeclined(List<Attendee> attendees, String owner) {
        List<Attendee> declined = attendees.stream()
                .filter(one -> ParticipationStatus.DECLINED.equals(one.getParticipationStatus()))
                .toList();
        boolean all = !attendees.isEmpty() && declined.size() == attendees.size();
        return all || (!owner.isEmpty() && declined.stream().anyMatch(one -> owner.equalsIgnoreCase(one.getEmail())));
    }

    /// The times of a calendar that tells nothing else.
    static void busy(VFreeBusy times, Zones zones, Budget budget, Consumer<Meeting> found) {
        for (FreeBusy busy : times.getFreeBusy()) {
            if (!FreeBusyType.FREE.equals(busy.getType())) {
                busy.getValues().forEach(period -> {
                    budget.step();
                    meeting(period, busy, zones).ifPresent(found);
                });
            }
        }
    }

    private static Optional<Meeting> meeting(Period period, FreeBusy busy, Zones zones) {
        Instant from = Wall.of(period.getStartDate(), busy, zones).moment();
        return meeting(
                from,
                period.getDuration() == null
                        ? Duration.between(
                                from, Wall.of(period.getEndDate(), busy, zones).moment())
                        : Duration.ofMillis(period.getDuration().toMillis()));
    }
}

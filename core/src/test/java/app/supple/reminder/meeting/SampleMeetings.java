// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

import app.supple.person.PersonId;
import app.supple.reminder.life.SampleNudges;
import app.supple.reminder.meeting.BusyCalendar.Reading;
import app.supple.reminder.meeting.BusyCalendar.Source;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Meetings on the Monday of [SampleNudges].
public final class SampleMeetings {

    public static final Source.Address ADDRESS = new Source.Address("https://calendar.example/private-me.ics");

    private SampleMeetings() {}

    /// As `09:30-10:00`.
    public static Meeting meeting(String span) {
        int dash = span.indexOf('-');
        return new Meeting(SampleNudges.at(span.substring(0, dash)), SampleNudges.at(span.substring(dash + 1)));
    }

    public static List<Meeting> spans(String... spans) {
        return Arrays.stream(spans).map(SampleMeetings::meeting).toList();
    }

    public static BusyCalendar calendar(PersonId person, Source source) {
        var at = SampleNudges.NINE;
        return new BusyCalendar(person, source, Reading.good(at, at.plus(Duration.ofDays(14)), "\"v1\""));
    }
}

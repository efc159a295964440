// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import app.supple.reminder.feed.Titles;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Writes iCalendar (RFC 5545, with what RFC 7986 adds). Each event stands alone and in UTC: no program has to agree
/// with us on repetitions or on when clocks change. Why stands in `docs/decisions/0024-single-events-in-utc.md`.
final class CalendarText {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// How often a program is asked to look again. Most choose for themselves.
    private static final String EVERY = "PT1H";

    private CalendarText() {}

    static String of(List<Issued> events, Titles titles) {
        var lines = new Lines()
                .add("BEGIN:VCALENDAR")
                .add("VERSION:2.0")
                .add("PRODID:-//Supple//Reminders//EN")
                .add("CALSCALE:GREGORIAN")
                .add("NAME:Supple")
                .add("X-WR-CALNAME:Supple")
                .add("REFRESH-INTERVAL;VALUE=DURATION:" + EVERY)
                .add("X-PUBLISHED-TTL:" + EVERY);
        events.forEach(
                one -> add(lines, one, Lines.escaped(EventTitles.of(one.event().slot(), titles))));
        return lines.add("END:VCALENDAR").toString();
    }

    /// Free time, and private: a break keeps nobody from being asked to a meeting, and is no business of who may look.
    private static void add(Lines lines, Issued issued, String title) {
        Event event = issued.event();
        lines.add("BEGIN:VEVENT")
                .add("UID:" + event.uid())
                .add("DTSTAMP:" + utc(issued.edition().changedAt()))
                .add("SEQUENCE:" + issued.edition().sequence())
                .add("DTSTART:" + utc(event.start()))
                .add("DURATION:PT" + event.length().toMinutes() + "M")
                .add("SUMMARY:" + title)
                .add("TRANSP:TRANSPARENT")
                .add("X-MICROSOFT-CDO-BUSYSTATUS:FREE")
                .add("CLASS:PRIVATE")
                .add("BEGIN:VALARM")
                .add("ACTION:DISPLAY")
                .add("TRIGGER;RELATED=START:PT0S")
                .add("DESCRIPTION:" + title)
                .add("END:VALARM")
                .add("END:VEVENT");
    }

    private static String utc(Instant moment) {
        return UTC.format(moment);
    }
}

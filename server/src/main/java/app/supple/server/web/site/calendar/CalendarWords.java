// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.calendar;

import app.supple.reminder.meeting.BusyCalendar;
import app.supple.reminder.meeting.BusyCalendar.Source;
import app.supple.reminder.meeting.Meeting;
import app.supple.server.web.page.CalendarView.Known;
import app.supple.server.web.site.Says;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what is known of a calendar. Its address is a secret that opens it, so only its host is shown.
record CalendarWords(ZoneId zone, Instant now) {

    /// @param meetings that are still to come
    Known known(BusyCalendar calendar, List<Meeting> meetings) {
        boolean address = calendar.source() instanceof Source.Address;
        return new Known(
                from(calendar.source()),
                read(calendar.reading().readAt()),
                meetings(meetings.size(), calendar.reading().known()),
                calendar.reading().problem(),
                address);
    }

    private static String from(Source source) {
        return switch (source) {
            case Source.Address(String url) ->
                "An address at " + URI.create(url).getHost();
            case Source.Handed() -> "A file that you gave";
        };
    }

    private String read(@Nullable Instant at) {
        return at == null ? "Not read yet." : "Read on " + day(at) + " at " + Says.time(at, zone) + ".";
    }

    private String meetings(int many, @Nullable Instant until) {
        if (until == null) {
            return "No meetings are known.";
        }
        String last = " until " + day(until) + ".";
        return switch (many) {
            case 0 -> "No meetings" + last;
            case 1 -> "1 meeting" + last;
            default -> many + " meetings" + last;
        };
    }

    private String day(Instant moment) {
        return Says.day(LocalDate.ofInstant(moment, zone), LocalDate.ofInstant(now, zone));
    }
}

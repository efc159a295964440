// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.person.RulesOfJava;
import app.supple.server.calendar.file.CalendarFiles.Found;
import app.supple.server.zone.WindowsNames;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/// Calendars in few words, and what is read from them on Monday 23 November 2026 by somebody in Berlin.
final class Ics {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    static final Window WINDOW = Window.around(NOW, Window.AHEAD, BERLIN);

    private Ics() {}

    static CalendarFiles files() {
        return new CalendarFiles(new RulesOfJava(), WindowsNames::zone);
    }

    static String calendar(String... components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test\r\n" + String.join("", components)
                + "END:VCALENDAR\r\n";
    }

    static String event(String... lines) {
        return component("VEVENT", lines);
    }

    static String component(String name, String... lines) {
        return "BEGIN:" + name + "\r\n" + String.join("\r\n", lines) + "\r\nEND:" + name + "\r\n";
    }

    static Found read(String text) {
        return files().read(text.getBytes(StandardCharsets.UTF_8), WINDOW);
    }

    /// The meetings of one event by the clock in Berlin, as `2026-11-23T09:00/10:00`.
    static List<String> spans(String... lines) {
        return spansOf(event(lines));
    }

    static List<String> spansOf(String... components) {
        return switch (read(calendar(components))) {
            case Found.Busy(var meetings) ->
                meetings.stream()
                        .map(meeting -> inBerlin(meeting.from()) + "/"
                                + inBerlin(meeting.until()).toLocalTime())
                        .toList();
            case Found.Refused(String sentence) -> List.of(sentence);
        };
    }

    static String[] with(String[] lines, String... more) {
        String[] all = Arrays.copyOf(lines, lines.length + more.length);
        System.arraycopy(more, 0, all, lines.length, more.length);
        return all;
    }

    private static LocalDateTime inBerlin(Instant moment) {
        return LocalDateTime.ofInstant(moment, BERLIN);
    }
}

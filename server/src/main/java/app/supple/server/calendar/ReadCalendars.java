// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar;

import app.supple.person.Person;
import app.supple.reminder.meeting.BusyCalendar;
import app.supple.reminder.meeting.BusyCalendar.Reading;
import app.supple.reminder.meeting.BusyCalendar.Source;
import app.supple.reminder.meeting.Calendars;
import app.supple.reminder.meeting.Meeting;
import app.supple.reminder.meeting.Meetings;
import app.supple.server.calendar.address.Fetch;
import app.supple.server.calendar.address.Fetch.Fetched;
import app.supple.server.calendar.bound.Unreadable;
import app.supple.server.calendar.file.CalendarFiles;
import app.supple.server.calendar.file.CalendarFiles.Found;
import app.supple.server.calendar.file.Window;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Fetches calendars, reads them behind the guard, and keeps the times. What is wrong is kept as a sentence, and what
/// was known before stays known.
public record ReadCalendars(Meetings meetings, Fetch fetch, CalendarFiles files) implements Calendars {

    /// If less than this is known ahead, the calendar is read anew although it has not changed: its series go on.
    private static final Duration ENOUGH = Duration.ofDays(7);

    /// Which reads from the network.
    ///
    /// @param hosts from where calendars may be read although they are not public
    public static ReadCalendars online(Meetings meetings, Set<String> hosts, CalendarFiles files) {
        return new ReadCalendars(meetings, new Fetch(InetAddress::getAllByName, hosts), files);
    }

    @Override
    public Choice address(Person person, String typed, Instant now) {
        try {
            String url = fetch.checked(typed);
            var chosen = new BusyCalendar(person.id(), new Source.Address(url), Reading.never(now));
            meetings.choose(chosen, List.of());
            return new Choice.Kept(read(chosen, url, Window.around(now, Window.AHEAD, person.zone()), now));
        } catch (Unreadable e) {
            return new Choice.Refused(e.sentence());
        }
    }

    @Override
    public Choice file(Person person, byte[] file, Instant now) {
        Window window = Window.around(now, Window.AHEAD_OF_FILE, person.zone());
        return switch (files.read(file, window)) {
            case Found.Refused(String sentence) -> new Choice.Refused(sentence);
            case Found.Busy(List<Meeting> found) -> {
                var reading = Reading.good(now, window.until(), "");
                var handed = new BusyCalendar(person.id(), new Source.Handed(), reading);
                meetings.choose(handed, found);
                yield new Choice.Kept(handed);
            }
        };
    }

    @Override
    public Optional<BusyCalendar> again(Person person, Instant now) {
        return meetings.calendar(person.id()).flatMap(calendar -> switch (calendar.source()) {
            case Source.Handed() -> Optional.empty();
            case Source.Address(String url) ->
                Optional.of(read(calendar, url, Window.around(now, Window.AHEAD, person.zone()), now));
        });
    }

    private BusyCalendar read(BusyCalendar before, String url, Window window, Instant now) {
        return switch (fetch.get(url, mark(before.reading(), now))) {
            case Fetched.Failed(String sentence) ->
                note(before.with(before.reading().failed(now, sentence)));
            case Fetched.Unchanged() -> note(before.with(before.reading().unchanged(now)));
            case Fetched.Body(String text, String mark) ->
                switch (files.read(text, window)) {
                    case Found.Refused(String sentence) ->
                        note(before.with(before.reading().failed(now, sentence)));
                    case Found.Busy(List<Meeting> found) ->
                        keep(before.with(Reading.good(now, window.until(), mark)), found);
                };
        };
    }

    private static String mark(Reading reading, Instant now) {
        Instant known = reading.known();
        return known != null && known.isAfter(now.plus(ENOUGH)) ? reading.mark() : "";
    }

    private BusyCalendar note(BusyCalendar calendar) {
        meetings.note(calendar);
        return calendar;
    }

    private BusyCalendar keep(BusyCalendar calendar, List<Meeting> found) {
        meetings.read(calendar, found);
        return calendar;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.Known;
import app.supple.person.NotKept;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.RulesOfJava;
import app.supple.reminder.meeting.BusyCalendar;
import app.supple.reminder.meeting.BusyCalendar.Reading;
import app.supple.reminder.meeting.Calendars.Choice;
import app.supple.reminder.meeting.Meeting;
import app.supple.server.calendar.address.Fetch;
import app.supple.server.calendar.file.CalendarFiles;
import app.supple.server.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a server on this computer into a real database, and round by round.
class ReadCalendarsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Person ME = Person.newcomer(PersonId.ME, ZoneId.of("Europe/Berlin"));
    private static final String NINE = "20261123T090000Z/20261123T100000Z";
    private static final Meeting AT_NINE =
            new Meeting(Instant.parse("2026-11-23T09:00:00Z"), Instant.parse("2026-11-23T10:00:00Z"));

    private CalendarServer server;
    private Store store;
    private ReadCalendars calendars;
    private ReadingRound round;

    @TempDir
    private Path data;

    @BeforeEach
    void open() throws IOException {
        server = new CalendarServer();
        server.holds(NINE);
        store = Store.open(data);
        store.people().save(ME);
        var files = new CalendarFiles(new RulesOfJava(), _ -> Optional.empty());
        var fetch = new Fetch(InetAddress::getAllByName, Set.of(server.host()));
        calendars = new ReadCalendars(store.meetings(), fetch, files);
        round = new ReadingRound(store.meetings(), new Known(store.people(), ME.zone()), calendars);
    }

    @AfterEach
    void close() {
        store.close();
        server.close();
    }

    @Test
    void an_address_is_kept_with_its_meetings_and_nothing_of_what_they_are_about() throws IOException {
        assertThat(calendars.address(ME, server.url(), NOW)).isInstanceOf(Choice.Kept.class);

        assertThat(meetings()).containsExactly(AT_NINE);
        assertThat(reading().readAt()).isEqualTo(NOW);
        store.close();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain("Dismissal", "Room 7");
            }
        }
    }

    @Test
    void an_address_that_is_not_to_be_asked_changes_nothing() {
        calendars.address(ME, server.url(), NOW);

        assertThat(calendars.address(ME, "https://127.0.0.1/a.ics", NOW)).isInstanceOf(Choice.Refused.class);

        assertThat(meetings()).containsExactly(AT_NINE);
        assertThat(server.answers()).hasSize(1);
    }

    @Test
    void what_is_not_readable_keeps_the_calendar_says_why_and_leaves_what_was_known() {
        calendars.address(ME, server.url(), NOW);
        server.holdsRaw("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261123T090000Z\nRRULE:FREQ=SECONDLY\nDURATION:PT1H");

        calendars.again(ME, NOW.plusSeconds(60));

        assertThat(reading().problem())
                .contains("repeats more often than every hour")
                .contains("Make it repeat");
        assertThat(reading().failures()).isEqualTo(1);
        assertThat(reading().readAt()).isEqualTo(NOW);
        assertThat(meetings()).containsExactly(AT_NINE);
        server.holds();
        calendars.again(ME, NOW.plusSeconds(120));
        assertThat(reading().problem()).isEmpty();
        assertThat(meetings()).isEmpty();
    }

    @Test
    void what_has_not_changed_is_not_sent_again_until_too_little_is_known_ahead() {
        calendars.address(ME, server.url(), NOW);

        calendars.again(ME, NOW.plus(Duration.ofDays(1)));
        assertThat(reading().readAt()).isEqualTo(NOW.plus(Duration.ofDays(1)));
        calendars.again(ME, NOW.plus(Duration.ofDays(7)));

        assertThat(server.answers()).containsExactly(200, 304, 200);
        assertThat(reading().known()).isEqualTo(NOW.plus(Duration.ofDays(21)));
    }

    @Test
    void a_file_is_read_three_months_ahead_and_a_bad_one_changes_nothing() {
        String february = "BEGIN:VEVENT\nDTSTART:20270201T090000\nDURATION:PT1H\nEND:VEVENT\n";
        byte[] file = bytes("BEGIN:VCALENDAR\n" + february + "END:VCALENDAR");
        assertThat(calendars.file(ME, file, NOW)).isInstanceOf(Choice.Kept.class);

        assertThat(calendars.file(ME, bytes("<html>"), NOW)).isInstanceOf(Choice.Refused.class);

        assertThat(store.meetings().overlapping(PersonId.ME, NOW, NOW.plus(Duration.ofDays(90))))
                .hasSize(1);
        assertThat(calendars.again(ME, NOW)).isEmpty();
    }

    @Test
    void a_round_reads_what_is_due_after_a_quarter_of_an_hour_and_then_with_growing_pauses() throws Exception {
        calendars.address(ME, server.url(), NOW);
        assertThat(round.runOnce(NOW.plus(Duration.ofMinutes(14)))).isEmpty();
        server.breaks(true);

        for (int minute = 15; minute <= 24 * 60; minute++) {
            Optional<Thread> begun = round.runOnce(NOW.plus(Duration.ofMinutes(minute)));
            if (begun.isPresent()) {
                begun.get().join();
            }
        }

        // After 15 minutes, and then 30, 60, 120, 240, 480 and 480 later: 1425 minutes in all.
        assertThat(server.answers()).containsExactly(200, 500, 500, 500, 500, 500, 500, 500);
        assertThat(reading().failures()).isEqualTo(7);
        assertThat(meetings()).containsExactly(AT_NINE);
    }

    @Test
    void a_round_does_not_keep_the_caller_waiting_nor_end_with_a_disk_that_fails() throws Exception {
        calendars.address(ME, server.url(), NOW);
        var failing = new ReadingRound(store.meetings(), new Known(store.people(), ME.zone()), new FailingCalendars());

        Thread begun = failing.runOnce(NOW.plus(Duration.ofHours(1))).orElseThrow();
        begun.join();

        assertThat(failing.runOnce(NOW.plus(Duration.ofHours(1)))).isPresent();
    }

    private record FailingCalendars() implements app.supple.reminder.meeting.Calendars {

        @Override
        public Choice address(Person person, String typed, Instant now) {
            throw new NotKept(NotKept.Why.DISK_FULL, new IOException());
        }

        @Override
        public Choice file(Person person, byte[] file, Instant now) {
            throw new NotKept(NotKept.Why.DISK_FULL, new IOException());
        }

        @Override
        public Optional<BusyCalendar> again(Person person, Instant now) {
            throw new NotKept(NotKept.Why.DISK_FULL, new IOException());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private List<Meeting> meetings() {
        return store.meetings().overlapping(PersonId.ME, NOW, NOW.plus(Duration.ofDays(14)));
    }

    private Reading reading() {
        return store.meetings().calendar(PersonId.ME).orElseThrow().reading();
    }
}

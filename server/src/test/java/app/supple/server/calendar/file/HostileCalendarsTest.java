// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import static app.supple.server.calendar.file.Ics.calendar;
import static app.supple.server.calendar.file.Ics.event;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.RulesOfJava;
import app.supple.server.calendar.file.CalendarFiles.Found;
import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is in a calendar, it is read or turned away with a sentence, and Supple goes on.
class HostileCalendarsTest {

    @Test
    void each_of_fifty_bombs_is_read_or_refused_in_time_and_the_server_answers_meanwhile(@TempDir Path data)
            throws Exception {
        CalendarFiles files = Ics.files();
        Map<String, byte[]> bombs = Bombs.all();
        try (RunningHouse house = RunningHouse.in(data)) {
            for (var bomb : bombs.entrySet()) {
                var reading = CompletableFuture.supplyAsync(() -> files.read(bomb.getValue(), Ics.WINDOW));
                assertThat(house.get("/health").statusCode()).as(bomb.getKey()).isEqualTo(200);
                Found found = reading.get(20, TimeUnit.SECONDS);
                assertThat(found).as(bomb.getKey()).isNotNull();
            }
        }
        assertThat(bombs).hasSizeGreaterThanOrEqualTo(50);
        assertThat(files.read(calendar(event("DTSTART:20261124T090000Z", Bombs.HOUR)), Ics.WINDOW))
                .as("the next one")
                .isInstanceOf(Found.Busy.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=SECONDLY                       | repeats more often than every hour",
                "FREQ=MINUTELY;INTERVAL=90           | repeats more often than every hour",
                "FREQ=DAILY;COUNT=10001              | Up to 10,000 are read",
                "FREQ=DAILY;INTERVAL=1001            | Intervals from 1 to 1,000 are read",
                "FREQ=DAILY;INTERVAL=0               | Intervals from 1 to 1,000 are read",
                "FREQ=DAILY;COUNT=99999999999999     | a rule for repeating that cannot be read",
                "FREQ=HOURLY;BYMINUTE=1,2,3;BYSECOND=1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 | more than 5,000 meetings",
                "FREQ=HOURLY;COUNT=10000;BYMINUTE=x  | a rule for repeating that cannot be read",
            })
    void what_no_person_makes_is_refused_with_the_reason(String rule, String reason) {
        assertThat(Ics.read(calendar(event(Bombs.OLD, Bombs.HOUR, "RRULE:" + rule))))
                .asString()
                .contains(reason);
    }

    @Test
    void an_event_and_all_together_may_only_take_so_many_steps() {
        var files = new CalendarFiles(new RulesOfJava(), _ -> Optional.empty(), () -> 0);
        String many = event(Bombs.OLD, Bombs.HOUR, "RRULE:FREQ=HOURLY;COUNT=6000");
        String more = event(Bombs.OLD, Bombs.HOUR, "RRULE:FREQ=HOURLY;COUNT=6000\r\nRRULE:FREQ=HOURLY;COUNT=6000");

        assertThat(files.read(calendar(many), Ics.WINDOW)).isInstanceOf(Found.Busy.class);
        assertThat(files.read(calendar(more), Ics.WINDOW)).asString().contains("takes too long");
        assertThat(files.read(calendar(many.repeat(40)), Ics.WINDOW)).asString().contains("takes too long");
    }

    @ParameterizedTest
    @CsvSource({"FREQ=DAILY;COUNT=10000", "FREQ=DAILY;INTERVAL=1000", "FREQ=HOURLY;INTERVAL=3"})
    void what_is_just_within_the_limits_is_read(String rule) {
        var files = new CalendarFiles(new RulesOfJava(), _ -> Optional.empty(), () -> 0);
        assertThat(files.read(calendar(event("DTSTART:20000101T000000Z", Bombs.HOUR, "RRULE:" + rule)), Ics.WINDOW))
                .isInstanceOf(Found.Busy.class);
    }

    @Test
    void no_calendar_too_many_entries_and_too_much_are_refused_each_with_its_reason() {
        assertThat(Ics.read("<html>")).asString().contains("This is no calendar");
        String entry = "BEGIN:VTODO\r\nEND:VTODO\r\n";
        assertThat(Ics.read(calendar(entry.repeat(Sieve.MOST_COMPONENTS - 1)))).isInstanceOf(Found.Busy.class);
        assertThat(Ics.read(calendar(entry.repeat(Sieve.MOST_COMPONENTS))))
                .asString()
                .contains("more than 20,000 entries");
        assertThat(Ics.files().read(new byte[CalendarFiles.LARGEST + 1], Ics.WINDOW))
                .asString()
                .contains("larger than 5 megabytes");
    }

    @Test
    void an_event_that_is_searched_for_too_long_is_given_up_by_its_own_clock() {
        var clock = new AtomicLong();
        var files = new CalendarFiles(
                new RulesOfJava(), _ -> Optional.empty(), () -> clock.addAndGet(Budget.LONGEST.toNanos() / 5));

        assertThat(files.read(calendar(event(Bombs.OLD, Bombs.HOUR)), Ics.WINDOW))
                .isInstanceOf(Found.Busy.class);
        assertThat(files.read(calendar(event("DTSTART:20261120T090000Z", Bombs.HOUR, "RRULE:FREQ=DAILY")), Ics.WINDOW))
                .asString()
                .contains("takes too long to work out");
    }
}

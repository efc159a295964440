// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.delay.Pause.Cause;
import app.supple.reminder.delay.PauseWish;
import app.supple.reminder.feed.Subscriptions;
import app.supple.reminder.feed.Titles;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.wish.Wish;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands in a calendar, on a Wednesday in Berlin.
class CalendarTextTest {

    private final Somebody somebody = new Somebody("Europe/Berlin", "2026-11-25T10:00:00Z");

    @Test
    void an_event_has_all_that_a_calendar_needs_and_nothing_about_the_person() {
        String text = somebody.text().replaceAll("UID:[0-9a-f]{32}@supple", "UID:…");

        assertThat(text).startsWith("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Supple//Reminders//EN
                CALSCALE:GREGORIAN
                NAME:Supple
                X-WR-CALNAME:Supple
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                X-PUBLISHED-TTL:PT1H
                BEGIN:VEVENT
                UID:…
                DTSTAMP:20261125T100000Z
                SEQUENCE:0
                DTSTART:20261125T060000Z
                DURATION:PT7M
                SUMMARY:Morning session
                TRANSP:TRANSPARENT
                X-MICROSOFT-CDO-BUSYSTATUS:FREE
                CLASS:PRIVATE
                BEGIN:VALARM
                ACTION:DISPLAY
                TRIGGER;RELATED=START:PT0S
                DESCRIPTION:Morning session
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                """.replace("\n", "\r\n")).endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(text).doesNotContain("me|", "Berlin");
    }

    @Test
    void a_day_has_its_sessions_and_breaks_with_their_lengths() {
        assertThat(Seen.in(somebody.text()).stream().limit(8))
                .extracting(Seen::title)
                .containsExactly(
                        "Morning session", "Break", "Break", "Break", "Break", "Break", "Break", "Evening session");
        assertThat(Seen.in(somebody.text()))
                .extracting(Seen::length)
                .contains(Duration.ofMinutes(1), Duration.ofMinutes(4), Duration.ofMinutes(7), Duration.ofMinutes(10));
    }

    @Test
    void titles_name_movements_only_if_asked_to() {
        List<String> names =
                Somebody.MOVEMENTS.stream().map(movement -> movement.name()).toList();

        assertThat(somebody.text()).doesNotContain("sitting", "Kippen");
        assertThat(Seen.in(somebody.file(Titles.NAMED).text()))
                .extracting(Seen::title)
                .contains("Morning session", "Evening session")
                .containsAll(names)
                .doesNotContain("Break");
    }

    @Test
    void words_about_posture_are_left_out() {
        var silent = new Posture.Silent(new Interval(Duration.ofMinutes(30)));
        String without = somebody.text();

        somebody.persons
                .wishes()
                .save(PersonId.ME, new Wish(Wish.NONE.active(), Wish.NONE.pace(), List.of(), Wish.NONE.cap(), silent));

        assertThat(somebody.text()).isEqualTo(without);
    }

    @Test
    void a_pause_leaves_its_slots_out_and_once_it_is_ended_they_are_back() {
        LocalDate friday = LocalDate.of(2026, 11, 27);
        int all = somebody.file(Titles.NEUTRAL).events();
        somebody.breaks.pause(PersonId.ME, new PauseWish.Over(friday, friday.plusDays(1), Cause.HOLIDAY), somebody.now);

        assertThat(somebody.file(Titles.NEUTRAL).events()).isEqualTo(all - 16);
        assertThat(somebody.text())
                .doesNotContain("DTSTART:20261127", "DTSTART:20261128")
                .contains("DTSTART:20261129");

        somebody.breaks
                .all(PersonId.ME, somebody.now)
                .forEach(pause -> somebody.breaks.end(PersonId.ME, pause, somebody.now));
        assertThat(somebody.file(Titles.NEUTRAL).events()).isEqualTo(all);
    }

    @Test
    void no_calendar_is_endless() {
        somebody.persons
                .wishes()
                .save(
                        PersonId.ME,
                        new Wish(
                                Wish.NONE.active(),
                                new Pace.ByTheClock(new Interval(Interval.SHORTEST)),
                                List.of(),
                                Wish.NONE.cap(),
                                Wish.NONE.posture()));

        var year = somebody.subscriptions.file(PersonId.ME, Titles.NAMED, Subscriptions.MOST_DAYS, somebody.now);

        assertThat(year.events()).isEqualTo(WrittenFeeds.MOST_EVENTS);
        assertThat(year.left()).isPositive();
        assertThat(year.text()).hasSizeLessThan(2_500_000);
        assertThat(somebody.file(Titles.NAMED).left()).isZero();
    }
}

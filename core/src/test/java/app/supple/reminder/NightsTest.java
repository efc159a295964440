// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import static app.supple.reminder.Slots.day;
import static app.supple.reminder.Slots.hours;
import static app.supple.reminder.Slots.in;
import static app.supple.reminder.Slots.moments;
import static app.supple.reminder.Slots.rhythm;
import static app.supple.reminder.Slots.walls;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.DayStart;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days that end after midnight, and weeks whose days are not alike.
class NightsTest {

    @Test
    void a_slot_after_midnight_belongs_to_the_day_before() {
        Agenda day = day(in("Europe/Berlin", hours("10:00", "02:00")), "2026-02-02");

        assertThat(walls(day)).endsWith("nudge 22:00", "nudge 00:00", "evening 01:00");
        assertThat(moments(day)).endsWith("2026-02-03T00:00+01:00", "2026-02-03T01:00+01:00");
        assertThat(day.slots()).allMatch(slot -> slot.occurrence().date().equals(day.date()));
    }

    @Test
    void who_works_at_night_has_one_day_from_evening_to_noon() {
        Agenda night = day(in("America/St_Johns", hours("20:00", "12:00")), "2026-02-02");

        assertThat(walls(night))
                .containsExactly(
                        "morning 20:00",
                        "nudge 22:00",
                        "nudge 00:00",
                        "nudge 02:00",
                        "nudge 04:00",
                        "nudge 06:00",
                        "nudge 08:00",
                        "nudge 10:00",
                        "evening 11:00");
        assertThat(moments(night)).endsWith("2026-02-03T11:00-03:30");
    }

    /// The start of day that a person gets with their rhythm lies in the night, so diary and reminders agree.
    @ParameterizedTest
    @CsvSource({"07:00, 22:30", "10:00, 02:00", "20:00, 12:00", "03:00, 19:00", "00:00, 16:00", "23:00, 15:00"})
    void the_day_of_a_slot_is_the_day_that_the_diary_would_write(String rising, String bed) {
        DayStart dayStart = DayStart.of(rhythm(rising, bed));
        ZoneId zone = ZoneId.of("America/New_York");

        for (Agenda day :
                Slots.REMINDERS.days(in(zone.getId(), hours(rising, bed)), LocalDate.parse("2026-01-01"), 365)) {
            assertThat(day.slots())
                    .isNotEmpty()
                    .allMatch(
                            slot -> dayStart.dateOf(slot.at().toInstant(), zone).equals(day.date()));
        }
    }

    @Test
    void each_weekday_has_its_own_hours() {
        Week week = Week.USUAL
                .with(DayOfWeek.SATURDAY, Week.Hours.awake(rhythm("09:30", "00:30")))
                .with(DayOfWeek.SUNDAY, new Week.Hours(rhythm("09:30", "22:30"), List.of()));
        Reminded who = in("Europe/Berlin", Cadence.of(week));

        assertThat(walls(day(who, "2026-02-06"))).startsWith("morning 07:00").endsWith("evening 21:30");
        assertThat(walls(day(who, "2026-02-07")))
                .startsWith("morning 09:30", "nudge 11:30")
                .endsWith("nudge 21:30", "evening 23:30");
        assertThat(walls(day(who, "2026-02-08"))).containsExactly("morning 09:30", "evening 21:30");
    }
}

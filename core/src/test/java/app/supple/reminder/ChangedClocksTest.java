// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import static app.supple.reminder.Slots.day;
import static app.supple.reminder.Slots.hours;
import static app.supple.reminder.Slots.in;
import static app.supple.reminder.Slots.leftOut;
import static app.supple.reminder.Slots.moments;
import static app.supple.reminder.Slots.walls;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Interval;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days on which the clocks change, and one that never was.
class ChangedClocksTest {

    /// Up all night, every half hour.
    private static final Cadence NIGHT = hours("20:00", "08:00").every(new Interval(Duration.ofMinutes(30)));

    @ParameterizedTest
    @CsvSource({
        "America/New_York,    2026-03-07, -05:00",
        "America/New_York,    2026-03-08, -04:00",
        "America/New_York,    2026-11-01, -05:00",
        "Europe/Berlin,       2026-03-29, +02:00",
        "Europe/Berlin,       2026-10-25, +01:00",
        "Australia/Sydney,    2026-10-04, +11:00",
        "Australia/Lord_Howe, 2026-04-05, +10:30",
        "Australia/Lord_Howe, 2026-10-04, +11:00",
        "Antarctica/Troll,    2026-03-29, +02:00",
        "Africa/Casablanca,   2026-02-15, Z",
        "Africa/El_Aaiun,     2026-03-22, +01:00",
        "Asia/Kathmandu,      2026-03-29, +05:45",
        "America/St_Johns,    2026-03-08, -02:30"
    })
    void by_day_a_change_of_clocks_is_only_another_offset(String zone, String date, String offset) {
        Agenda day = day(in(zone, Cadence.USUAL), date);

        assertThat(walls(day)).isEqualTo(walls(day(in("Z", Cadence.USUAL), date)));
        assertThat(day.slots()).allMatch(slot -> slot.at().getOffset().getId().equals(offset) && !slot.isMoved());
    }

    @Test
    void a_slot_in_a_gap_comes_later_by_the_gap_and_stays_the_same_occurrence() {
        Cadence everyTwo = hours("20:30", "08:30");

        Agenda night = day(in("America/New_York", everyTwo), "2026-03-07");

        PlannedSlot moved =
                night.slots().stream().filter(PlannedSlot::isMoved).findFirst().orElseThrow();
        assertThat(moved.at()).isEqualTo("2026-03-08T03:30-04:00");
        assertThat(moved.wall()).isEqualTo("2026-03-08T02:30");
        assertThat(moved.occurrence())
                .isEqualTo(new Occurrence(
                        moved.occurrence().person(),
                        Rule.NUDGE,
                        night.date(),
                        moved.wall().toLocalTime()));
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York,    2026-03-07, nudge 02:00 Overtaken;nudge 02:30 Overtaken",
        "Europe/Berlin,       2026-03-28, nudge 02:00 Overtaken;nudge 02:30 Overtaken",
        "Australia/Lord_Howe, 2026-10-03, nudge 02:00 Overtaken"
    })
    void of_a_slot_in_a_gap_and_another_at_that_moment_only_the_other_comes(String zone, String date, String without) {
        Agenda night = day(in(zone, NIGHT), date);

        assertThat(leftOut(night)).containsAll(List.of(without.split(";", -1)));
        assertThat(night.slots())
                .extracting(slot -> slot.at().toInstant())
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void a_session_in_a_gap_comes_before_the_nudges_that_it_meets() {
        Cadence early = hours("02:15", "18:00").every(new Interval(Duration.ofMinutes(30)));

        Agenda day = day(in("America/New_York", early), "2026-03-08");

        assertThat(moments(day)).startsWith("2026-03-08T03:15-04:00", "2026-03-08T03:45-04:00");
        assertThat(leftOut(day)).contains("nudge 02:45 DuringSession").doesNotContain("nudge 03:45 Overtaken");
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York,    2026-10-31, 2026-11-01T01:30-04:00",
        "Europe/Berlin,       2026-10-24, 2026-10-25T02:30+02:00",
        "Australia/Lord_Howe, 2026-04-04, 2026-04-05T01:30+11:00"
    })
    void a_slot_that_comes_twice_comes_the_first_time_only(String zone, String date, String moment) {
        List<String> moments = moments(day(in(zone, NIGHT), date));

        assertThat(moments).hasSize(2 + 20).containsOnlyOnce(moment).doesNotHaveDuplicates();
    }

    @Test
    void a_day_that_never_was_has_no_slots_and_those_around_it_have_theirs() {
        Reminded samoan = in("Pacific/Apia", Cadence.USUAL);

        assertThat(walls(day(samoan, "2011-12-30"))).isEmpty();
        assertThat(leftOut(day(samoan, "2011-12-30"))).contains("morning 07:00 NeverCame", "evening 21:30 NeverCame");
        assertThat(moments(day(samoan, "2011-12-29"))).hasSize(8).endsWith("2011-12-29T21:30-10:00");
        assertThat(moments(day(samoan, "2011-12-31"))).hasSize(8).startsWith("2011-12-31T07:00+14:00");
    }

    @Test
    void who_works_at_night_has_the_rest_of_that_night_after_the_day_that_never_was() {
        Agenda night = day(in("Pacific/Apia", hours("20:00", "08:00")), "2011-12-29");

        assertThat(moments(night)).contains("2011-12-29T22:00-10:00", "2011-12-31T00:00+14:00");
        assertThat(walls(day(in("Pacific/Apia", hours("20:00", "08:00")), "2011-12-30")))
                .isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import static app.supple.reminder.Slots.day;
import static app.supple.reminder.Slots.in;
import static app.supple.reminder.Slots.leftOut;
import static app.supple.reminder.Slots.rhythm;
import static app.supple.reminder.Slots.walls;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.rhythm.Week;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person may wish: other ranges, quiet, fewer, and a word about posture.
class WishesTest {

    private static final Pace USUAL = new Pace.ByTheClock(Interval.USUAL);

    @Test
    void each_active_range_is_counted_from_its_own_start_and_neither_end_has_a_nudge() {
        Week week = Week.alike(
                new Week.Hours(rhythm("07:00", "00:30"), List.of(range("20:00", "00:00"), range("09:00", "13:00"))));

        assertThat(walls(day(in("Z", Cadence.of(week)), "2026-02-02")))
                .containsExactly("morning 07:00", "nudge 11:00", "nudge 22:00", "evening 23:30");
    }

    @Test
    void an_active_range_may_run_over_midnight() {
        Week week = Week.alike(new Week.Hours(rhythm("16:00", "08:00"), List.of(range("21:00", "05:30"))));

        assertThat(walls(day(in("Z", Cadence.of(week)), "2026-02-02")))
                .containsExactly(
                        "morning 16:00", "nudge 23:00", "nudge 01:00", "nudge 03:00", "nudge 05:00", "evening 07:00");
    }

    @Test
    void in_quiet_hours_nothing_is_said_and_the_counting_goes_on() {
        Agenda day = day(in("Z", quiet(hush("12:30", "15:00"), hush("21:00", "07:01"))), "2026-02-02");

        assertThat(walls(day))
                .containsExactly("nudge 09:00", "nudge 11:00", "nudge 15:00", "nudge 17:00", "nudge 19:00");
        assertThat(leftOut(day))
                .containsExactly(
                        "morning 07:00 Quiet", "nudge 13:00 Quiet", "nudge 21:00 BeforeSession", "evening 21:30 Quiet");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 13:00",
        "2, 11:00 17:00",
        "3, 09:00 13:00 17:00",
        "5, 09:00 11:00 13:00 15:00 17:00",
        "6, 09:00 11:00 13:00 15:00 17:00 19:00",
        "24, 09:00 11:00 13:00 15:00 17:00 19:00"
    })
    void a_cap_leaves_nudges_that_lie_evenly_over_the_day(int most, String kept) {
        Agenda day = day(in("Z", capped(most)), "2026-02-02");

        assertThat(walls(day)).hasSize(kept.split(" ").length + 2).startsWith("morning 07:00");
        assertThat(walls(day))
                .filteredOn(slot -> slot.startsWith("nudge"))
                .allMatch(slot -> kept.contains(slot.substring("nudge ".length())));
        assertThat(leftOut(day))
                .filteredOn(slot -> slot.endsWith("OverCap"))
                .hasSize(8 - walls(day).size());
    }

    @ParameterizedTest
    @CsvSource({"30, 21, 08:00, 08:30, 09:30", "45, 11, 08:30, 10:00, 11:30", "60, 8, 08:00, 10:00, 12:00"})
    void a_word_about_posture_keeps_away_from_nudges_and_sessions(
            int minutes, int words, String first, String second, String third) {
        Posture silent = new Posture.Silent(new Interval(Duration.ofMinutes(minutes)));
        Agenda day = day(in("Z", new Cadence(Week.USUAL, USUAL, List.of(), new Cap.None(), silent)), "2026-02-02");

        List<String> posture =
                walls(day).stream().filter(slot -> slot.startsWith("posture")).toList();
        assertThat(posture).startsWith("posture " + first, "posture " + second, "posture " + third);
        assertThat(posture).hasSize(words).doesNotContain("posture 21:30");
        assertThat(walls(day)).contains("nudge 09:00", "evening 21:30").hasSize(8 + words);
    }

    private static Cadence quiet(QuietHours... hours) {
        return new Cadence(Week.USUAL, USUAL, List.of(hours), new Cap.None(), new Posture.Off());
    }

    private static Cadence capped(int most) {
        return new Cadence(Week.USUAL, USUAL, List.of(), new Cap.AtMost(most), new Posture.Off());
    }

    private static QuietHours hush(String from, String to) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static ActiveRange range(String from, String to) {
        return new ActiveRange(LocalTime.parse(from), LocalTime.parse(to));
    }
}

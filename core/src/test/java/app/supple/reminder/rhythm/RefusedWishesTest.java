// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.supple.person.Rhythm;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be wished is refused with the name of the field, and what to do.
class RefusedWishesTest {

    @ParameterizedTest
    @ValueSource(strings = {"PT29M", "PT29M59S", "PT240M1S", "PT4H1M", "PT45M30S", "PT0S", "-PT1H"})
    void an_interval_has_30_to_240_whole_minutes(Duration length) {
        refused(() -> new Interval(length), "every: an interval has 30 to 240 whole minutes, not " + length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT30M", "PT240M", "PT1H31M"})
    void any_whole_minute_in_between_is_taken(Duration length) {
        assertThat(new Interval(length).length()).isEqualTo(length);
    }

    @Test
    void ranges_that_overlap_are_named() {
        refused(
                () -> hours("09:00-13:00", "12:59-15:00"),
                "active: 09:00 to 13:00 and 12:59 to 15:00 overlap; let one end before the next begins");
        assertThat(hours("13:00-15:00", "09:00-13:00").active())
                .extracting(ActiveRange::from)
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({"06:00-09:00,06:00 to 09:00", "21:00-23:00,21:00 to 23:00", "23:00-01:00,23:00 to 01:00"})
    void a_range_outside_of_the_waking_day_is_named(String range, String said) {
        refused(
                () -> hours(range),
                "active: " + said + " lies outside the waking day from 07:00 to 22:30; "
                        + "change the range, or when you rise or go to bed");
    }

    @Test
    void a_range_without_length_is_refused() {
        refused(
                () -> new ActiveRange(LocalTime.NOON, LocalTime.NOON),
                "active: 12:00 to 12:00 has no length; leave it out, or set another end");
        refused(
                () -> new QuietHours(LocalTime.NOON, LocalTime.NOON),
                "quiet: 12:00 to 12:00 has no length; leave it out, or set another end");
    }

    @Test
    void quiet_hours_must_leave_something_of_each_day() {
        refused(
                () -> quiet(hush("06:00", "15:00"), hush("15:00", "23:00")),
                "quiet: on MONDAY nothing is left of the day; "
                        + "let quiet hours end before you go to bed, or switch reminders off");
        assertThat(quiet(hush("06:00", "15:00"), hush("15:01", "23:00")).quiet())
                .hasSize(2);
    }

    @Test
    void a_bed_time_after_the_next_rising_is_refused() {
        var late = new Rhythm(LocalTime.of(10, 0), LocalTime.of(4, 0));
        var early = new Rhythm(LocalTime.of(3, 30), LocalTime.of(20, 0));

        refused(
                () -> Week.alike(Week.Hours.awake(early)).with(DayOfWeek.SUNDAY, Week.Hours.awake(late)),
                "week: bed at 04:00 after SUNDAY comes later than rising at 03:30 on MONDAY; change one of the two");
    }

    @Test
    void a_week_has_seven_days() {
        refused(
                () -> new Week(Map.of(DayOfWeek.MONDAY, Week.Hours.awake(Rhythm.USUAL))),
                "week: it has seven days, not [MONDAY]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 25})
    void a_cap_is_1_to_24(int nudges) {
        refused(() -> new Cap.AtMost(nudges), "cap: 1 to 24 nudges a day, not " + nudges);
    }

    @Test
    void posture_is_30_to_60_minutes() {
        refused(
                () -> new Posture.Silent(new Interval(Duration.ofMinutes(61))),
                "posture: 30 to 60 minutes, not PT1H1M");
    }

    private static void refused(ThrowingCallable wish, String message) {
        assertThatIllegalArgumentException().isThrownBy(wish).withMessage(message);
    }

    private static Week.Hours hours(String... ranges) {
        return new Week.Hours(
                Rhythm.USUAL,
                List.of(ranges).stream()
                        .map(range -> range.split("-", -1))
                        .map(ends -> new ActiveRange(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                        .toList());
    }

    private static Cadence quiet(QuietHours... hours) {
        return new Cadence(
                Week.USUAL, new Pace.ByTheClock(Interval.USUAL), List.of(hours), new Cap.None(), new Posture.Off());
    }

    private static QuietHours hush(String from, String to) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}

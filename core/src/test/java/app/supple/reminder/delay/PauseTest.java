// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.person.DayStart;
import app.supple.person.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);

    @Test
    void an_hour_begins_now_and_is_over_an_hour_later() {
        Pause pause = Pause.hour(NOON);

        assertThat(pause.covers(NOON.minusMillis(1))).isFalse();
        assertThat(pause.covers(NOON)).isTrue();
        assertThat(pause.covers(NOON.plusSeconds(3_599))).isTrue();
        assertThat(pause.covers(NOON.plusSeconds(3_600))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 04:00, 2026-11-23T12:00:00Z, 2026-11-24T03:00:00Z",
        "Europe/Berlin, 04:00, 2026-11-23T23:30:00Z, 2026-11-24T03:00:00Z",
        "Europe/Berlin, 04:00, 2026-11-24T03:00:00Z, 2026-11-25T03:00:00Z",
        "Europe/Berlin, 04:00, 2026-03-28T22:00:00Z, 2026-03-29T02:00:00Z",
        // In Cairo the clocks of this night leave out midnight, and the day begins at one.
        "Africa/Cairo,  00:00, 2026-04-23T18:00:00Z, 2026-04-23T22:00:00Z"
    })
    void until_tomorrow_is_until_the_next_day_of_the_person_begins(
            ZoneId zone, LocalTime dayStart, Instant now, Instant until) {
        Pause pause = days(zone, dayStart).untilMorning(now);

        assertThat(pause).isEqualTo(new Pause(now, until, Pause.Cause.UNTIL_MORNING));
    }

    @Test
    void a_holiday_is_whole_days_of_the_person_both_ends_included() {
        Pause holiday = days(ZoneId.of("America/New_York"), LocalTime.of(4, 0))
                .over(FRIDAY, FRIDAY.plusDays(2), Pause.Cause.HOLIDAY);

        assertThat(holiday.from()).isEqualTo(Instant.parse("2026-12-18T09:00:00Z"));
        assertThat(holiday.until()).isEqualTo(Instant.parse("2026-12-21T09:00:00Z"));
    }

    @Test
    void a_single_day_is_a_pause_too() {
        assertThat(days(ZoneOffset.UTC, LocalTime.MIDNIGHT).over(FRIDAY, FRIDAY, Pause.Cause.ILLNESS))
                .extracting(pause -> Duration.between(pause.from(), pause.until()))
                .isEqualTo(Duration.ofDays(1));
    }

    @Test
    void a_pause_that_ends_before_it_begins_is_refused_and_the_field_is_named() {
        assertThatThrownBy(() ->
                        days(ZoneOffset.UTC, LocalTime.MIDNIGHT).over(FRIDAY, FRIDAY.minusDays(1), Pause.Cause.HOLIDAY))
                .hasMessage("last: the last day of a pause is 2026-12-18 or later, not 2026-12-17");
        assertThatThrownBy(() -> new Pause(NOON, NOON, Pause.Cause.HOUR))
                .hasMessageStartingWith("until: a pause ends after it begins, not from ");
    }

    @Test
    void a_pause_lasts_two_years_at_most() {
        assertThatThrownBy(() -> new Pause(NOON, NOON.plus(Pause.LONGEST).plusMillis(1), Pause.Cause.ILLNESS))
                .hasMessageStartingWith("until: a pause lasts two years at most");
        assertThat(new Pause(NOON, NOON.plus(Pause.LONGEST), Pause.Cause.ILLNESS).covers(NOON))
                .isTrue();
    }

    private static Pause.Days days(ZoneId zone, LocalTime dayStart) {
        return new Pause.Days(new WallClock(zone.getRules()), new DayStart(dayStart));
    }
}

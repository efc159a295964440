// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstHourTest {

    @ParameterizedTest
    @CsvSource({
        "1,  07:00,        true",
        "1,  07:00:59.999, true",
        "1,  07:01,        false",
        "60, 07:59:59.999, true",
        "60, 08:00,        false",
        "120,08:59:59.999, true",
        "120,09:00,        false",
        "120,04:00,        true"
    })
    void the_back_is_spared_until_exactly_so_many_minutes_after_rising(int minutes, LocalTime time, boolean spared) {
        assertThat(covers(minutes, Rhythm.USUAL, time)).isEqualTo(spared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "02:45", "03:59", "03:59:00.001", "03:59:30", "03:59:59.999"})
    void until_the_day_turns_it_is_still_the_evening_before(LocalTime time) {
        assertThat(covers(60, Rhythm.USUAL, time)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "03:59:30", "04:00", "06:59", "07:00", "07:01", "12:00", "23:59"})
    void a_length_of_nothing_spares_nobody_at_any_time(LocalTime time) {
        assertThat(covers(0, Rhythm.USUAL, time)).isFalse();
        assertThat(new FirstHour(Duration.ZERO).isOn()).isFalse();
    }

    @Test
    void the_shortest_and_the_longest_length_are_taken() {
        assertThat(new FirstHour(Duration.ofMinutes(1)).isOn()).isTrue();
        assertThat(new FirstHour(Duration.ofHours(2)).isOn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-0.000000001S", "PT-1M", "PT2H0.000000001S", "PT121M", "PT24H"})
    void any_other_length_is_refused_with_the_limits(Duration length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FirstHour(length))
                .withMessage("The gentle time after rising is 0 to 120 minutes, not " + length);
    }

    @ParameterizedTest
    @CsvSource({
        "22:15,false",
        "23:29,false",
        "23:30,true",
        "00:30,true",
        "03:30,true",
        "04:29,true",
        "04:30,false",
        "05:00,false",
        "12:00,false",
        "18:30,false"
    })
    void a_baker_who_rises_before_the_day_turns_is_spared_then_and_not_all_day(LocalTime time, boolean spared) {
        var baker = new Rhythm(LocalTime.of(3, 30), LocalTime.of(19, 30));

        assertThat(covers(60, baker, time)).isEqualTo(spared);
    }

    @ParameterizedTest
    @CsvSource({
        "04:00,false",
        "05:00,false",
        "05:59,false",
        "06:30,false",
        "09:59,false",
        "10:00,true",
        "13:59,true",
        "14:00,true",
        "14:59,true",
        "15:00,false",
        "23:00,false"
    })
    void a_night_worker_may_bend_before_bed_at_six_though_the_day_has_turned(LocalTime time, boolean spared) {
        var nightWorker = new Rhythm(LocalTime.of(14, 0), LocalTime.of(6, 0));

        assertThat(covers(60, nightWorker, time)).isEqualTo(spared);
    }

    @ParameterizedTest
    @CsvSource({"04:00,20:00", "08:00,04:00"})
    void a_day_that_turns_just_at_rising_or_just_at_bed_lets_the_early_hours_begin_there(
            LocalTime rising, LocalTime bed) {
        var rhythm = new Rhythm(rising, bed);

        assertThat(covers(30, rhythm, LocalTime.of(3, 59))).isFalse();
        assertThat(covers(30, rhythm, LocalTime.of(4, 0))).isTrue();
        assertThat(covers(30, rhythm, rising.plusMinutes(29))).isTrue();
        assertThat(covers(30, rhythm, rising.plusMinutes(30))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"22:59,false", "23:00,true", "00:00,true", "00:59,true", "01:00,false", "04:00,false", "12:00,false"})
    void a_gentle_time_may_run_over_midnight(LocalTime time, boolean spared) {
        var lateShift = new Rhythm(LocalTime.of(23, 0), LocalTime.of(15, 0));

        assertThat(new FirstHour(Duration.ofHours(2)).covers(time, lateShift, new DayStart(LocalTime.of(23, 0))))
                .isEqualTo(spared);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,      2026-03-29T01:59:59Z,false", // 03:59 on the day that lacks an hour
        "Europe/Berlin,      2026-03-29T05:59:59Z,true", // 07:59
        "Europe/Berlin,      2026-03-29T06:00:00Z,false", // 08:00
        "Europe/Berlin,      2026-10-25T06:59:59Z,true", // 07:59 on the day that has one more
        "Europe/Berlin,      2026-10-25T07:00:00Z,false",
        "America/New_York,   2026-03-08T11:59:59Z,true",
        "America/New_York,   2026-03-08T12:00:00Z,false",
        "Australia/Lord_Howe,2026-10-03T20:59:59Z,true",
        "Australia/Lord_Howe,2026-10-03T21:00:00Z,false",
        "Asia/Kathmandu,     2026-11-22T02:14:59Z,true",
        "Asia/Kathmandu,     2026-11-22T02:15:00Z,false"
    })
    void on_days_when_clocks_change_the_clock_on_the_wall_counts(ZoneId zone, Instant moment, boolean spared) {
        assertThat(Person.newcomer(PersonId.ME, zone).hasJustRisen(moment)).isEqualTo(spared);
    }

    @Test
    void rising_in_the_hour_that_spring_leaves_out_still_spares_the_back_for_the_rest_of_it() {
        var early = Person.newcomer(PersonId.ME, ZoneId.of("Europe/Berlin"))
                .livingBy(new Rhythm(LocalTime.of(2, 30), LocalTime.of(19, 0)), new FirstHour(Duration.ofMinutes(60)));

        assertThat(early.hasJustRisen(Instant.parse("2026-03-29T01:29:59Z"))).isTrue();
        assertThat(early.hasJustRisen(Instant.parse("2026-03-29T01:30:00Z"))).isFalse();
    }

    private static boolean covers(int minutes, Rhythm rhythm, LocalTime time) {
        return new FirstHour(Duration.ofMinutes(minutes)).covers(time, rhythm, DayStart.USUAL);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,       2026-03-28T09:00, 2026-03-28T09:00+01:00",
        "Europe/Berlin,       2026-03-29T09:00, 2026-03-29T09:00+02:00",
        "Asia/Kathmandu,      2026-03-29T09:00, 2026-03-29T09:00+05:45",
        "America/St_Johns,    2026-03-07T09:00, 2026-03-07T09:00-03:30",
        "America/St_Johns,    2026-03-08T09:00, 2026-03-08T09:00-02:30",
        "Pacific/Kiritimati,  2026-03-08T09:00, 2026-03-08T09:00+14:00",
        "+02:00,              2026-03-08T09:00, 2026-03-08T09:00+02:00"
    })
    void an_ordinary_time_comes_as_it_is_written(ZoneId zone, LocalDateTime wall, String moment) {
        assertThat(in(zone).at(wall)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York,    2026-03-08T02:00, 2026-03-08T03:00-04:00",
        "America/New_York,    2026-03-08T02:30, 2026-03-08T03:30-04:00",
        "America/New_York,    2026-03-08T03:00, 2026-03-08T03:00-04:00",
        "Europe/London,       2026-03-29T01:30, 2026-03-29T02:30+01:00",
        "Australia/Lord_Howe, 2026-10-04T02:15, 2026-10-04T02:45+11:00",
        "Antarctica/Troll,    2026-03-29T02:30, 2026-03-29T04:30+02:00",
        "Africa/Cairo,        2026-04-24T00:00, 2026-04-24T01:00+03:00",
        "Africa/El_Aaiun,     2025-04-06T02:30, 2025-04-06T03:30+01:00",
        "Pacific/Apia,        2011-12-30T09:00, 2011-12-31T09:00+14:00"
    })
    void a_time_that_is_left_out_comes_later_by_as_much(ZoneId zone, LocalDateTime wall, String moment) {
        assertThat(in(zone).at(wall)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York,    2026-11-01T01:30, 2026-11-01T01:30-04:00",
        "Europe/Berlin,       2026-10-25T02:30, 2026-10-25T02:30+02:00",
        "Australia/Lord_Howe, 2026-04-05T01:45, 2026-04-05T01:45+11:00",
        "America/Havana,      2026-11-01T00:00, 2026-11-01T00:00-04:00"
    })
    void a_time_that_comes_twice_is_meant_the_first_time(ZoneId zone, LocalDateTime wall, String moment) {
        assertThat(in(zone).at(wall)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Apia,       2011-12-29, true",
        "Pacific/Apia,       2011-12-30, false",
        "Pacific/Apia,       2011-12-31, true",
        "Pacific/Kwajalein,  1993-08-21, false",
        "Pacific/Kiritimati, 1994-12-31, false",
        "Africa/Cairo,       2026-04-24, true",
        "America/Nuuk,       2023-03-25, true"
    })
    void a_day_that_was_left_out_is_not_there(ZoneId zone, LocalDate date, boolean there) {
        assertThat(in(zone).has(date)).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-11-01T05:30:00Z, 2026-11-01T01:30",
        "America/New_York, 2026-11-01T06:30:00Z, 2026-11-01T01:30",
        "Asia/Kathmandu,   2026-11-01T06:30:00Z, 2026-11-01T12:15"
    })
    void at_a_moment_it_shows_one_time(ZoneId zone, Instant moment, LocalDateTime shown) {
        assertThat(in(zone).read(moment)).isEqualTo(shown);
    }

    private static WallClock in(ZoneId zone) {
        return new WallClock(new RulesOfJava().rules(zone));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayStartTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,      2026-03-29T01:59:59.999Z, 2026-03-28", // 03:59, clocks went on at two
        "Europe/Berlin,      2026-03-29T02:00:00Z,     2026-03-29",
        "Europe/Berlin,      2026-10-25T02:59:59.999Z, 2026-10-24", // 03:59, clocks went back at three
        "Europe/Berlin,      2026-10-25T03:00:00Z,     2026-10-25",
        "America/New_York,   2026-03-08T07:59:59Z,     2026-03-07",
        "America/New_York,   2026-03-08T08:00:00Z,     2026-03-08",
        "America/New_York,   2026-11-01T08:59:59Z,     2026-10-31",
        "America/New_York,   2026-11-01T09:00:00Z,     2026-11-01",
        "Australia/Lord_Howe,2026-10-03T16:59:59Z,     2026-10-03", // half an hour, and only there
        "Australia/Lord_Howe,2026-10-03T17:00:00Z,     2026-10-04",
        "Asia/Kathmandu,     2026-11-21T22:14:59Z,     2026-11-21",
        "Asia/Kathmandu,     2026-11-21T22:15:00Z,     2026-11-22",
        "Pacific/Kiritimati, 2026-12-31T13:59:59Z,     2026-12-31",
        "Pacific/Kiritimati, 2026-12-31T14:00:00Z,     2027-01-01",
        "Pacific/Niue,       2028-02-29T14:59:59Z,     2028-02-28",
        "Pacific/Niue,       2028-02-29T15:00:00Z,     2028-02-29"
    })
    void a_day_turns_at_four_by_the_clock_on_the_wall_wherever_one_is(ZoneId zone, Instant moment, LocalDate date) {
        assertThat(DayStart.USUAL.dateOf(moment, zone)).isEqualTo(date);
    }

    @Test
    void the_hour_that_comes_twice_in_autumn_belongs_to_one_day_both_times() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        var saturday = LocalDate.of(2026, 10, 24);

        assertThat(DayStart.USUAL.dateOf(Instant.parse("2026-10-25T00:30:00Z"), berlin))
                .isEqualTo(saturday);
        assertThat(DayStart.USUAL.dateOf(Instant.parse("2026-10-25T01:30:00Z"), berlin))
                .isEqualTo(saturday);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00,2026-11-22T00:00:00Z,2026-11-22",
        "00:00,2026-11-21T23:59:59Z,2026-11-21",
        "12:00,2026-11-22T11:59:59Z,2026-11-21",
        "12:00,2026-11-22T12:00:00Z,2026-11-22"
    })
    void the_start_of_the_day_is_a_choice(LocalTime at, Instant moment, LocalDate date) {
        assertThat(new DayStart(at).dateOf(moment, ZoneOffset.UTC)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,   2026-03-29,02:30,2026-03-30T00:30:00Z", // the night after the change
        "Europe/Berlin,   2026-03-28,02:30,2026-03-29T01:30:00Z", // left out: half past three instead
        "Europe/Berlin,   2026-10-24,02:30,2026-10-25T00:30:00Z", // twice there: the first time
        "America/New_York,2026-10-31,01:15,2026-11-01T05:15:00Z",
        "Europe/Berlin,   2026-12-31,00:00,2026-12-31T23:00:00Z",
        "Europe/Berlin,   2028-02-28,03:59,2028-02-29T02:59:00Z",
        "Europe/Berlin,   2026-11-22,21:30,2026-11-22T20:30:00Z"
    })
    void a_time_of_a_day_is_found_again_even_when_clocks_change(
            ZoneId zone, LocalDate date, LocalTime time, Instant moment) {
        Person anna = Person.newcomer(PersonId.ME, zone);

        assertThat(anna.momentOf(date, time)).isEqualTo(moment);
        assertThat(anna.dateAt(moment)).isEqualTo(date);
    }

    @Test
    void who_flies_lives_by_the_clock_where_they_are() {
        Person inBerlin = Person.newcomer(PersonId.ME, ZoneId.of("Europe/Berlin"));
        Person inTokyo = inBerlin.movedTo(ZoneId.of("Asia/Tokyo"));
        Person inHawaii = inBerlin.movedTo(ZoneId.of("Pacific/Honolulu"));
        Instant now = Instant.parse("2026-11-22T22:30:00Z");

        assertThat(inBerlin.timeAt(now)).isEqualTo("23:30");
        assertThat(inBerlin.dateAt(now)).isEqualTo("2026-11-22");
        assertThat(inTokyo.timeAt(now)).isEqualTo("07:30");
        assertThat(inTokyo.dateAt(now)).isEqualTo("2026-11-23");
        assertThat(inHawaii.timeAt(now)).isEqualTo("12:30");
        assertThat(inHawaii.dateAt(now)).isEqualTo("2026-11-22");
        assertThat(inBerlin.hasJustRisen(now)).isFalse();
        assertThat(inTokyo.hasJustRisen(now)).isTrue();
        assertThat(inHawaii.hasJustRisen(now)).isFalse();
    }

    @Test
    void flying_changes_the_zone_and_nothing_else() {
        Person anna = Person.newcomer(PersonId.ME, ZoneId.of("Europe/Berlin"))
                .livingBy(new Rhythm(LocalTime.of(6, 0), LocalTime.of(23, 0)), new FirstHour(FirstHour.LONGEST));

        Person there = anna.movedTo(ZoneId.of("Asia/Tokyo"));

        assertThat(there.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(there.movedTo(anna.zone())).isEqualTo(anna);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Person anna = Person.newcomer(PersonId.ME, BERLIN);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T03:59,2026-11-21",
        "2026-11-22T04:00,2026-11-22",
        "2026-11-23T00:30,2026-11-22",
        "2026-11-22T23:59,2026-11-22"
    })
    void half_past_midnight_still_belongs_to_the_evening_before(String local, LocalDate date) {
        assertThat(anna.dateAt(
                        ZonedDateTime.parse(local + "+01:00[Europe/Berlin]").toInstant()))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"04:00", "06:10", "07:00", "07:59"})
    void up_to_an_hour_after_rising_the_back_is_spared(String local) {
        assertThat(justRisen(anna, local)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:00", "12:00", "21:30", "00:30", "03:59"})
    void later_it_is_not(String local) {
        assertThat(justRisen(anna, local)).isFalse();
    }

    @Test
    void a_time_after_midnight_belongs_to_the_night_after_the_day() {
        assertThat(anna.momentOf(LocalDate.of(2026, 11, 22), LocalTime.of(0, 30)))
                .isEqualTo("2026-11-22T23:30:00Z");
        assertThat(anna.momentOf(LocalDate.of(2026, 11, 22), LocalTime.of(4, 0)))
                .isEqualTo("2026-11-22T03:00:00Z");
    }

    @Test
    void a_first_hour_of_nothing_switches_the_rule_off() {
        Person off = anna.livingBy(Rhythm.USUAL, new FirstHour(Duration.ZERO));

        assertThat(justRisen(off, "06:10")).isFalse();
        assertThat(justRisen(off, "07:00")).isFalse();
    }

    @Test
    void who_rises_in_the_afternoon_is_spared_in_the_afternoon() {
        Person nightWorker =
                anna.livingBy(new Rhythm(LocalTime.of(14, 0), LocalTime.of(6, 0)), new FirstHour(Duration.ofHours(1)));

        assertThat(justRisen(nightWorker, "14:30")).isTrue();
        assertThat(justRisen(nightWorker, "15:00")).isFalse();
        assertThat(justRisen(nightWorker, "23:00")).isFalse();
        assertThat(justRisen(nightWorker, "05:00")).isFalse();
    }

    @Test
    void who_rises_at_three_is_spared_until_four_and_not_all_day() {
        Person baker =
                anna.livingBy(new Rhythm(LocalTime.of(3, 0), LocalTime.of(19, 0)), new FirstHour(Duration.ofHours(1)));

        assertThat(justRisen(baker, "03:00")).isTrue();
        assertThat(justRisen(baker, "03:59")).isTrue();
        assertThat(justRisen(baker, "04:00")).isFalse();
        assertThat(justRisen(baker, "18:00")).isFalse();
        assertThat(justRisen(baker, "22:00")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "07:00,22:30,04:00",
        "04:00,21:00,04:00",
        "10:00,04:00,04:00",
        "03:59,21:00,00:00",
        "03:00,19:00,00:00",
        "00:00,18:00,00:00",
        "14:00,06:00,10:00",
        "10:00,05:00,07:30",
        "23:00,15:00,19:00"
    })
    void the_day_starts_in_the_night_so_that_no_waking_day_is_cut_in_two(
            LocalTime rising, LocalTime bed, LocalTime start) {
        Person person = anna.livingBy(new Rhythm(rising, bed), FirstHour.USUAL);

        assertThat(person.dayStart().at()).isEqualTo(start);
    }

    @Test
    void the_first_hour_is_at_most_two_hours() {
        assertThatThrownBy(() -> new FirstHour(Duration.ofMinutes(121))).hasMessageContaining("0 to 120 minutes");
        assertThatThrownBy(() -> new FirstHour(Duration.ofMinutes(-1))).hasMessageContaining("0 to 120 minutes");
    }

    private static boolean justRisen(Person person, String local) {
        return person.hasJustRisen(ZonedDateTime.parse("2026-11-22T" + local + "+01:00[Europe/Berlin]")
                .toInstant());
    }
}

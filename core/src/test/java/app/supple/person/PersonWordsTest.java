// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken from a person, and what is said when it is not.
class PersonWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"me", "x", "Anna-2", "0123456789-0123456789-0123456789-0123456"})
    void a_person_may_be_called_so(String value) {
        assertThat(new PersonId(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "an na",
                "anna@home",
                "Zoë",
                "me\n",
                "../me",
                "0123456789-0123456789-0123456789-01234567"
            })
    void any_other_id_is_refused_with_what_an_id_looks_like(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonId(value))
                .withMessage("A person id has 1 to 40 letters, digits or hyphens: " + value);
    }

    @ParameterizedTest
    @CsvSource({"07:00,10:59", "07:00,03:01", "07:00,07:00", "23:00,01:00"})
    void a_rhythm_that_cannot_be_is_refused_with_the_limits(LocalTime rising, LocalTime bed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rhythm(rising, bed))
                .withMessage("A waking day has 4 to 20 hours, not from rising at %s to bed at %s", rising, bed);
    }

    @ParameterizedTest
    @CsvSource({
        "07:00,11:00,       true",
        "07:00,10:59:59.999,false",
        "07:00,03:00,       true",
        "07:00,03:00:00.001,false",
        "22:00,02:00,       true",
        "22:00,18:00,       true",
        "22:00,18:01,       false"
    })
    void the_limits_of_a_waking_day_are_exact_on_both_sides_of_midnight(
            LocalTime rising, LocalTime bed, boolean possible) {
        assertThat(Rhythm.isPossible(rising, bed)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({"01:00,00:00", "00:59,23:59", "00:00,23:00", "23:30,22:30"})
    void the_evening_is_an_hour_before_bed_also_around_midnight(LocalTime bed, LocalTime evening) {
        assertThat(new Rhythm(LocalTime.of(8, 0), bed).evening()).isEqualTo(evening);
    }

    @Test
    void a_newcomer_has_a_sensible_day_without_any_set_up() {
        Person newcomer = Person.newcomer(PersonId.ME, ZoneOffset.UTC);

        assertThat(newcomer)
                .isEqualTo(new Person(
                        PersonId.ME,
                        ZoneOffset.UTC,
                        new DayStart(LocalTime.of(4, 0)),
                        Rhythms.alike(new Rhythm(LocalTime.of(7, 0), LocalTime.of(22, 30))),
                        new FirstHour(Duration.ofMinutes(60)),
                        LookName.NOT_CHOSEN));
    }

    @Test
    void a_new_rhythm_brings_its_own_start_of_day_and_leaves_the_rest_alone() {
        Person anna = new Person(
                new PersonId("anna"),
                ZoneOffset.UTC,
                new DayStart(LocalTime.of(3, 0)),
                Rhythms.USUAL,
                FirstHour.USUAL,
                new LookName("fair-grey-slim"));
        var rhythm = new Rhythm(LocalTime.of(6, 0), LocalTime.of(21, 0));
        var off = new FirstHour(Duration.ZERO);

        assertThat(anna.livingBy(rhythm, off))
                .isEqualTo(new Person(anna.id(), anna.zone(), DayStart.USUAL, Rhythms.alike(rhythm), off, anna.look()));
    }

    @Test
    void a_new_look_leaves_the_rest_alone() {
        Person anna = Person.newcomer(new PersonId("anna"), ZoneOffset.UTC);
        var look = new LookName("dark-short-broad");

        assertThat(anna.drawnAs(look).look()).isEqualTo(look);
        assertThat(anna.drawnAs(look).drawnAs(LookName.NOT_CHOSEN)).isEqualTo(anna);
        assertThat(anna.drawnAs(look).movedTo(ZoneId.of("Asia/Tokyo")).look()).isEqualTo(look);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "a-",
                "-a",
                "a--b",
                "A",
                "a b",
                "ä",
                "a1",
                "<b>",
                "abcdefghijklmnopqrst-vwxyzabcdefghijklmno"
            })
    void the_name_of_a_look_is_small_letters_and_hyphens_up_to_40(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LookName(text))
                .withMessageContaining("up to 40 small letters");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_not_kept_says_why_to_the_person_and_the_cause_to_the_log(NotKept.Why why) {
        var cause = new IllegalStateException("database is locked");

        assertThat(new NotKept(why, cause)).hasMessage("Not kept: " + why).hasCause(cause);
        assertThat(new NotKept(why, cause).why()).isEqualTo(why);
    }
}

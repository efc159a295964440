// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How every keeper of persons behaves.
public abstract class PeopleContract {

    private static final Person ANNA = Person.newcomer(PersonId.ME, ZoneId.of("America/Vancouver"));

    protected abstract People people();

    @Test
    void nobody_is_there_at_first() {
        assertThat(people().find(PersonId.ME)).isEmpty();
    }

    @Test
    void a_person_comes_back_as_saved() {
        var changed = ANNA.livingBy(
                new Rhythm(LocalTime.of(6, 50), LocalTime.of(0, 15)), new FirstHour(Duration.ofMinutes(45)));

        people().save(changed);

        assertThat(people().find(PersonId.ME)).contains(changed);
    }

    @Test
    void saving_again_takes_the_place_of_what_was() {
        people().save(ANNA);
        people().save(ANNA.movedTo(ZoneId.of("Asia/Tokyo")));

        assertThat(people().find(PersonId.ME)).contains(ANNA.movedTo(ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void nothing_is_known_of_who_never_said_where_they_are() {
        people().save(ANNA);

        assertThat(people().whereabouts(PersonId.ME)).isEmpty();
    }

    @Test
    void a_history_of_zones_comes_back_as_saved_from_its_beginning() {
        var home = Whereabouts.always(ZoneId.of("Europe/Berlin"));
        var there = home.movedTo(ZoneId.of("Asia/Tokyo"), Instant.parse("2026-11-20T03:04:05.678Z"));
        var back = there.movedTo(ZoneId.of("Europe/Berlin"), Instant.parse("2026-11-24T03:04:05Z"));
        people().save(PersonId.ME, there);
        people().save(PersonId.ME, back);

        assertThat(people().whereabouts(PersonId.ME)).contains(back);
        assertThat(people().whereabouts(new PersonId("ben"))).isEmpty();
    }

    @Test
    void persons_do_not_disturb_each_other() {
        var ben = Person.newcomer(new PersonId("ben"), ZoneId.of("Pacific/Apia"));
        people().save(ANNA);
        people().save(ben);

        assertThat(people().find(PersonId.ME)).contains(ANNA);
        assertThat(people().find(ben.id())).contains(ben);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,   00:00,07:00,22:30,0",
        "Asia/Kathmandu,  04:00,06:50,00:15,120",
        "+05:45,          03:30,14:00,06:00,1",
        "Z,               12:00,23:59,03:59,60",
        "America/Argentina/ComodRivadavia,23:59,00:00,20:00,45"
    })
    void every_setting_comes_back_at_its_limits_too(
            ZoneId zone, LocalTime dayStart, LocalTime rising, LocalTime bed, int minutes) {
        var person = new Person(
                PersonId.ME,
                zone,
                new DayStart(dayStart),
                Rhythms.alike(new Rhythm(rising, bed)),
                new FirstHour(Duration.ofMinutes(minutes)),
                LookName.NOT_CHOSEN);

        people().save(person);

        assertThat(people().find(PersonId.ME)).contains(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "brown-long-broad", "a", "abcdefghijklmnopqrst-vwxyzabcdefghijklmn"})
    void the_chosen_look_comes_back_whatever_its_name(String look) {
        var person = ANNA.drawnAs(new LookName(look));

        people().save(person);

        assertThat(people().find(PersonId.ME)).contains(person);
    }

    @Test
    void who_was_looked_for_before_they_came_is_found_afterwards() {
        var anna = Person.newcomer(new PersonId("anna"), ZoneId.of("Europe/Berlin"));
        assertThat(people().find(anna.id())).isEmpty();

        people().save(anna);

        assertThat(people().find(anna.id())).contains(anna);
        assertThat(people().find(new PersonId("ANNA"))).as("another spelling").isEmpty();
    }

    @Test
    void saving_one_person_again_leaves_the_others_as_they_were() {
        var ben = Person.newcomer(new PersonId("ben"), ZoneId.of("Pacific/Apia"));
        people().save(ANNA);
        people().save(ben);

        people().save(ANNA.livingBy(Rhythm.USUAL, new FirstHour(Duration.ZERO)));

        assertThat(people().find(ben.id())).contains(ben);
    }
}

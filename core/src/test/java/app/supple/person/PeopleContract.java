// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

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
    void persons_do_not_disturb_each_other() {
        var ben = Person.newcomer(new PersonId("ben"), ZoneId.of("Pacific/Apia"));
        people().save(ANNA);
        people().save(ben);

        assertThat(people().find(PersonId.ME)).contains(ANNA);
        assertThat(people().find(ben.id())).contains(ben);
    }
}

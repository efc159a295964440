// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How every keeper of activities behaves.
public abstract class ActivitiesContract {

    private static final PersonId BEN = new PersonId("ben");

    private final Activity sitting = new Activity(new ActivityId("a1"), "Sitting through \"meetings\"", true);
    private final Activity lifting = new Activity(new ActivityId("a2"), "Lifting Åse", true);

    protected abstract Activities activities();

    @Test
    void they_come_back_in_the_order_of_the_person() {
        activities().keep(PersonId.ME, List.of(lifting, sitting));

        assertThat(activities().of(PersonId.ME)).containsExactly(lifting, sitting);
        assertThat(activities().of(BEN)).isEmpty();
    }

    @Test
    void one_that_is_left_out_stays_but_is_no_longer_asked_about() {
        var walking = new Activity(new ActivityId("a3"), "Walking", true);
        activities().keep(PersonId.ME, List.of(sitting, lifting));
        activities().keep(PersonId.ME, List.of(lifting, walking));

        assertThat(activities().of(PersonId.ME))
                .containsExactly(lifting, walking, new Activity(sitting.id(), sitting.name(), false));
    }

    @Test
    void a_name_may_change() {
        var renamed = new Activity(sitting.id(), "Sitting", true);
        activities().keep(PersonId.ME, List.of(sitting));
        activities().keep(PersonId.ME, List.of(renamed));

        assertThat(activities().of(PersonId.ME)).containsExactly(renamed);
    }
}

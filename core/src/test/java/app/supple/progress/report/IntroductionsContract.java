// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every store of introductions must do.
public abstract class IntroductionsContract {

    private static final PersonId OTHER = new PersonId("other");
    private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("00000000-0000-4000-8000-000000000002");

    protected abstract Introductions introductions();

    @Test
    void nobody_is_named_at_first() {
        assertThat(introductions().of(PersonId.ME)).isEmpty();
    }

    @Test
    void a_name_comes_back_as_it_went_in_and_only_for_its_person() {
        var who = new Who("Ångström, Ж. 👩‍⚕️ \"O'Neil\"", 1978);
        introductions().keep(PersonId.ME, who);

        assertThat(introductions().of(PersonId.ME)).contains(who);
        assertThat(introductions().of(OTHER)).isEmpty();
    }

    @Test
    void another_name_takes_the_place_of_the_first_and_a_year_may_be_missing() {
        introductions().keep(PersonId.ME, new Who("Anna", 1978));
        introductions().keep(PersonId.ME, new Who("Anna Berg", null));

        assertThat(introductions().of(PersonId.ME)).contains(new Who("Anna Berg", null));
    }

    @Test
    void what_is_forgotten_is_gone_and_may_be_forgotten_twice() {
        introductions().keep(PersonId.ME, new Who("Anna", 1978));
        introductions().forget(PersonId.ME);
        introductions().forget(PersonId.ME);

        assertThat(introductions().of(PersonId.ME)).isEmpty();
    }

    @Test
    void the_first_reference_stays_whether_a_name_comes_or_goes() {
        assertThat(introductions().reference(PersonId.ME, ONE)).isEqualTo(ONE);
        introductions().keep(PersonId.ME, new Who("Anna", 1978));
        introductions().forget(PersonId.ME);

        assertThat(introductions().reference(PersonId.ME, TWO)).isEqualTo(ONE);
        assertThat(introductions().of(PersonId.ME)).isEmpty();
    }

    @Test
    void a_reference_for_who_is_named_already_leaves_the_name() {
        introductions().keep(PersonId.ME, new Who("Anna", 1978));

        assertThat(introductions().reference(PersonId.ME, TWO)).isEqualTo(TWO);
        assertThat(introductions().of(PersonId.ME)).contains(new Who("Anna", 1978));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import static app.supple.own.SampleExercises.CLAM;
import static app.supple.own.SampleExercises.PICTURE;
import static app.supple.own.SampleExercises.SIT;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.own.OwnExercises.Batch;
import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How every keeper of own exercises behaves.
public abstract class OwnExercisesContract {

    private static final PersonId BEN = new PersonId("ben");
    private static final Instant NOW = Instant.parse("2026-11-22T20:45:00Z");

    protected abstract OwnExercises own();

    @Test
    void exercises_come_back_whole_in_the_order_in_which_they_came() {
        keep(SIT);
        own().keep(PersonId.ME, new Batch(List.of(CLAM), List.of(SampleExercises.picture())), NOW);

        assertThat(own().all(PersonId.ME)).containsExactly(SIT, CLAM);
        assertThat(own().find(PersonId.ME, CLAM.id())).contains(CLAM);
        assertThat(own().picture(PersonId.ME, PICTURE).orElseThrow().png()).containsExactly(1, 2, 3);
    }

    @Test
    void new_words_stand_where_the_old_ones_stood() {
        keep(SIT);
        keep(CLAM);

        OwnExercise better = new OwnExercise(SIT.id(), CLAM.script(), CLAM.amount(), null);
        keep(better);

        assertThat(own().all(PersonId.ME)).containsExactly(better, CLAM);
    }

    @Test
    void what_is_removed_is_hidden_but_known_and_can_be_put_back_once() {
        keep(SIT);
        keep(CLAM);

        assertThat(own().remove(PersonId.ME, SIT.id(), NOW)).isTrue();
        assertThat(own().remove(PersonId.ME, SIT.id(), NOW)).isFalse();
        assertThat(own().all(PersonId.ME)).containsExactly(CLAM);
        assertThat(own().removed(PersonId.ME)).containsExactly(SIT);
        assertThat(own().find(PersonId.ME, SIT.id())).contains(SIT);

        assertThat(own().putBack(PersonId.ME, SIT.id())).isTrue();
        assertThat(own().putBack(PersonId.ME, SIT.id())).isFalse();
        assertThat(own().all(PersonId.ME)).containsExactly(SIT, CLAM);
        assertThat(own().removed(PersonId.ME)).isEmpty();
    }

    @Test
    void what_is_kept_anew_shows_again() {
        keep(SIT);
        own().remove(PersonId.ME, SIT.id(), NOW);

        keep(SIT);

        assertThat(own().all(PersonId.ME)).containsExactly(SIT);
    }

    @Test
    void the_latest_removed_stands_first() {
        keep(SIT);
        keep(CLAM);
        own().remove(PersonId.ME, SIT.id(), NOW);
        own().remove(PersonId.ME, CLAM.id(), NOW.plusSeconds(1));

        assertThat(own().removed(PersonId.ME)).containsExactly(CLAM, SIT);
    }

    @Test
    void nobody_sees_or_changes_what_belongs_to_another() {
        own().keep(PersonId.ME, new Batch(List.of(CLAM), List.of(SampleExercises.picture())), NOW);

        assertThat(own().all(BEN)).isEmpty();
        assertThat(own().find(BEN, CLAM.id())).isEmpty();
        assertThat(own().picture(BEN, PICTURE)).isEmpty();
        assertThat(own().remove(BEN, CLAM.id(), NOW)).isFalse();
        assertThat(own().putBack(BEN, CLAM.id())).isFalse();
        assertThat(own().all(PersonId.ME)).containsExactly(CLAM);
    }

    @Test
    void a_picture_waits_for_its_exercise_and_goes_when_nothing_shows_it() {
        own().keep(PersonId.ME, new Batch(List.of(), List.of(SampleExercises.picture())), NOW);
        assertThat(own().picture(PersonId.ME, PICTURE)).isPresent();

        keep(CLAM);
        own().remove(PersonId.ME, CLAM.id(), NOW);
        assertThat(own().picture(PersonId.ME, PICTURE)).isPresent();

        keep(new OwnExercise(CLAM.id(), CLAM.script(), CLAM.amount(), null));
        assertThat(own().picture(PersonId.ME, PICTURE)).isEmpty();
    }

    private void keep(OwnExercise exercise) {
        own().keep(PersonId.ME, new Batch(List.of(exercise), List.of()), NOW);
    }
}

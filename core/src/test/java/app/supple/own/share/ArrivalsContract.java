// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import static app.supple.own.SampleExercises.CLAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.supple.own.OwnExercises;
import app.supple.own.OwnExercises.Batch;
import app.supple.own.SampleExercises;
import app.supple.own.routine.MyRoutines;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.routine.OwnRoutines;
import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How everybody behaves who keeps what came in a file.
public abstract class ArrivalsContract {

    private static final Instant NOW = Instant.parse("2026-11-22T20:45:00Z");
    private static final Batch CLAMS = new Batch(List.of(CLAM), List.of(SampleExercises.picture()));

    protected abstract OwnExercises own();

    protected abstract OwnRoutines routines();

    protected abstract Arrivals arrivals();

    @Test
    void exercises_and_routines_are_there_in_the_order_of_the_file() {
        arrivals().keep(PersonId.ME, CLAMS, List.of(MyRoutines.CALM, MyRoutines.BREAK), NOW);

        assertThat(own().all(PersonId.ME)).containsExactly(CLAM);
        assertThat(own().picture(PersonId.ME, SampleExercises.PICTURE)).isPresent();
        assertThat(routines().all(PersonId.ME))
                .extracting(OwnRoutine::title)
                .containsExactly(MyRoutines.CALM.title(), MyRoutines.BREAK.title());
        assertThat(routines().standing(PersonId.ME)).isEmpty();
    }

    @Test
    void nothing_is_kept_if_a_name_is_taken() {
        routines().keep(PersonId.ME, MyRoutines.BREAK);

        assertThat(catchThrowable(
                        () -> arrivals().keep(PersonId.ME, CLAMS, List.of(MyRoutines.CALM, MyRoutines.BREAK), NOW)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(own().all(PersonId.ME)).isEmpty();
        assertThat(routines().titles(PersonId.ME)).containsOnlyKeys(MyRoutines.BREAK.name());
    }
}

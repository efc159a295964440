// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import static app.supple.library.Stretches.cycles;
import static app.supple.library.Stretches.hold;
import static app.supple.own.SampleExercises.CLAM;
import static app.supple.own.SampleExercises.SIT;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Stretches;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercises.Batch;
import app.supple.own.SampleExercises;
import app.supple.own.routine.Line;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.share.Exchange.Choice;
import app.supple.person.PersonId;
import app.supple.programme.Manner;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Routines made of own exercises, on their way from one person to another.
class ExchangeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T20:45:00Z");
    private static final OwnRoutine TEA = new OwnRoutine(
            new RoutineName("my-tea-break"),
            "Tea break",
            Part.PRACTICE,
            List.of(
                    new Line(CLAM.id(), cycles(4, 5), Manner.USUAL),
                    new Line(Stretches.TWIST.id(), hold(20, 1), Manner.USUAL)),
            0);

    private final MadeInMemory here = new MadeInMemory();
    private final MadeInMemory there = new MadeInMemory();

    @BeforeEach
    void make() {
        here.own().keep(PersonId.ME, new Batch(List.of(SIT, CLAM), List.of(SampleExercises.picture())), NOW);
        here.routines().keep(PersonId.ME, TEA);
    }

    @Test
    void a_routine_takes_its_exercises_with_it_even_removed_ones_and_no_others() {
        here.own().remove(PersonId.ME, CLAM.id(), NOW);

        Bundle bundle = here.exchange().pack(PersonId.ME, "T", new Choice(_ -> false, _ -> true));

        assertThat(bundle.exercises())
                .extracting(item -> item.exercise().name())
                .containsExactly("Clam");
        assertThat(bundle.routines().getFirst().lines())
                .extracting(line -> line.stretch().value())
                .containsExactly("own-1", "twist");
    }

    @Test
    void its_lines_name_the_exercises_as_they_are_called_there() {
        there.exchange().take(PersonId.ME, bundle(), NOW);

        OwnExercise clam = there.own().all(PersonId.ME).get(1);
        OwnRoutine tea = there.routines().all(PersonId.ME).getFirst();
        assertThat(clam.id()).isNotEqualTo(CLAM.id());
        assertThat(tea.lines()).extracting(Line::stretch).containsExactly(clam.id(), Stretches.TWIST.id());
        assertThat(there.exchange().pack(PersonId.ME, "T", Choice.ALL)).isEqualTo(bundle());
    }

    @Test
    void the_same_routine_twice_changes_nothing() {
        there.exchange().take(PersonId.ME, bundle(), NOW);
        var before = there.routines().all(PersonId.ME);

        Sorted again = there.exchange().take(PersonId.ME, bundle(), NOW);

        assertThat(again.isEmpty()).isTrue();
        assertThat(again.knownRoutines()).containsExactly("Tea break");
        assertThat(there.routines().all(PersonId.ME)).isEqualTo(before);
    }

    @Test
    void another_of_the_same_title_stands_beside_it_under_a_free_name() {
        there.routines().keep(PersonId.ME, new OwnRoutine(TEA.name(), "Tea break", Part.EVENING, TEA.lines(), 0));

        there.exchange().take(PersonId.ME, bundle(), NOW);

        assertThat(there.routines().all(PersonId.ME))
                .extracting(OwnRoutine::name)
                .containsExactly(TEA.name(), new RoutineName("my-tea-break-2"));
    }

    @Test
    void nothing_comes_where_there_is_no_room_for_all_routines() {
        for (int i = 0; i < OwnRoutine.MOST; i++) {
            there.routines()
                    .keep(
                            PersonId.ME,
                            new OwnRoutine(new RoutineName("my-" + i), "R" + i, Part.PRACTICE, TEA.lines(), 0));
        }

        assertThat(there.exchange().take(PersonId.ME, bundle(), NOW).fits()).isFalse();
        assertThat(there.own().all(PersonId.ME)).isEmpty();
    }

    private Bundle bundle() {
        return here.exchange().pack(PersonId.ME, "T", Choice.ALL);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How every keeper of experiments behaves.
public abstract class ExperimentsContract {

    private static final PersonId BEN = new PersonId("ben");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Draw DRAW = Draw.read("01011010010110");
    private static final Draw OTHER = Draw.read("10101010101010");

    private final Experiment first = Experiment.after(TODAY, DRAW);
    private final Experiment second = Experiment.after(TODAY.plusDays(30), OTHER);

    protected abstract Experiments experiments();

    @Test
    void all_are_kept_oldest_first() {
        assertThat(experiments().begin(PersonId.ME, second)).isTrue();
        assertThat(experiments().begin(PersonId.ME, first)).isTrue();

        assertThat(experiments().of(PersonId.ME)).containsExactly(first, second);
        assertThat(experiments().of(BEN)).isEmpty();
    }

    @Test
    void what_was_drawn_once_is_never_drawn_again() {
        experiments().begin(PersonId.ME, first);

        assertThat(experiments().begin(PersonId.ME, Experiment.after(TODAY, OTHER)))
                .isFalse();
        assertThat(experiments().of(PersonId.ME)).containsExactly(first);
    }

    @Test
    void one_that_was_stopped_before_it_began_gives_up_its_place() {
        experiments().begin(PersonId.ME, first);
        experiments().stop(PersonId.ME, first.start(), TODAY);
        var again = Experiment.after(TODAY, OTHER);

        assertThat(experiments().begin(PersonId.ME, again)).isTrue();
        assertThat(experiments().of(PersonId.ME)).containsExactly(again);
    }

    @Test
    void it_is_stopped_once() {
        experiments().begin(PersonId.ME, first);
        LocalDate day = TODAY.plusDays(4);

        assertThat(experiments().stop(PersonId.ME, first.start(), day)).isTrue();
        assertThat(experiments().stop(PersonId.ME, first.start(), day.plusDays(1)))
                .isFalse();
        assertThat(experiments().stop(PersonId.ME, TODAY, day)).isFalse();
        assertThat(experiments().of(PersonId.ME)).containsExactly(new Experiment(first.start(), DRAW, day, Set.of()));
    }

    @Test
    void evenings_that_are_wanted_after_all_are_noted_one_by_one() {
        experiments().begin(PersonId.ME, first);
        LocalDate last = first.lastEvening();

        assertThat(experiments().lift(PersonId.ME, first.start(), first.start()))
                .isTrue();
        assertThat(experiments().lift(PersonId.ME, first.start(), last)).isTrue();
        assertThat(experiments().lift(PersonId.ME, first.start(), last.plusDays(1)))
                .isFalse();
        assertThat(experiments().lift(PersonId.ME, TODAY, TODAY)).isFalse();
        assertThat(experiments().of(PersonId.ME))
                .containsExactly(new Experiment(first.start(), DRAW, null, Set.of(first.start(), last)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.progress.experiment.Experiment.Stage;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Draw DRAW = Draw.read("01011010010110");

    private final Experiment experiment = Experiment.after(TODAY, DRAW);

    @Test
    void it_begins_tomorrow_and_ends_after_the_morning_that_follows_its_last_evening() {
        assertThat(experiment.at(TODAY)).isEqualTo(Stage.TO_COME);
        assertThat(experiment.at(TODAY.plusDays(1))).isEqualTo(Stage.RUNNING);
        assertThat(experiment.at(TODAY.plusDays(15))).isEqualTo(Stage.RUNNING);
        assertThat(experiment.at(TODAY.plusDays(16))).isEqualTo(Stage.DONE);
        assertThat(experiment.isOpen(TODAY.plusDays(15))).isTrue();
        assertThat(experiment.isOpen(TODAY.plusDays(16))).isFalse();
    }

    @Test
    void the_evenings_that_chance_left_out_are_left_out_and_no_others() {
        assertThat(TODAY.datesUntil(TODAY.plusDays(20)).filter(experiment::leavesOut))
                .containsExactlyElementsOf(Set.of(1, 3, 6, 8, 9, 11, 14).stream()
                        .sorted()
                        .map(day -> TODAY.plusDays(day))
                        .toList());
    }

    @Test
    void from_the_day_it_is_stopped_nothing_is_left_out() {
        var stopped = new Experiment(experiment.start(), DRAW, TODAY.plusDays(3), Set.of());

        assertThat(stopped.leavesOut(TODAY.plusDays(1))).isTrue();
        assertThat(stopped.leavesOut(TODAY.plusDays(3))).isFalse();
        assertThat(stopped.at(TODAY.plusDays(2))).isEqualTo(Stage.STOPPED);
    }

    @Test
    void an_evening_that_was_wanted_after_all_still_counts_as_drawn() {
        var lifted = new Experiment(experiment.start(), DRAW, null, Set.of(TODAY.plusDays(1)));

        assertThat(lifted.leavesOut(TODAY.plusDays(1))).isFalse();
        assertThat(lifted.isOff(TODAY.plusDays(1))).isTrue();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.progress.experiment.Experiment.Stage;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LaboratoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Laboratory laboratory = new Laboratory(new ExperimentsInMemory(), new SplittableRandom(1));

    @Test
    void one_runs_at_a_time() {
        assertThat(laboratory.begin(PersonId.ME, TODAY)).isTrue();
        assertThat(laboratory.begin(PersonId.ME, TODAY)).isFalse();
        assertThat(laboratory.begin(PersonId.ME, TODAY.plusDays(15))).isFalse();
        assertThat(laboratory.begin(PersonId.ME, TODAY.plusDays(16))).isTrue();
    }

    @Test
    void it_is_stopped_at_any_time_and_another_may_begin() {
        assertThat(laboratory.stop(PersonId.ME, TODAY)).isFalse();
        laboratory.begin(PersonId.ME, TODAY);

        assertThat(laboratory.stop(PersonId.ME, TODAY.plusDays(5))).isTrue();
        assertThat(laboratory.latest(PersonId.ME).orElseThrow().at(TODAY.plusDays(20)))
                .isEqualTo(Stage.STOPPED);
        assertThat(laboratory.begin(PersonId.ME, TODAY.plusDays(5))).isTrue();
    }

    @Test
    void one_that_is_done_is_not_stopped() {
        laboratory.begin(PersonId.ME, TODAY);

        assertThat(laboratory.stop(PersonId.ME, TODAY.plusDays(16))).isFalse();
    }
}

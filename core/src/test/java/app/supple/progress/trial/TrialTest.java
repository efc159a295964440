// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.trial;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.source.Confidence;
import app.supple.progress.trial.Finding.Group;
import app.supple.progress.trial.Finding.Interval;
import app.supple.progress.trial.Finding.Outcome;
import org.junit.jupiter.api.Test;

class TrialTest {

    @Test
    void only_what_was_read_somewhere_is_told() {
        assertThat(Trial.all())
                .extracting(finding -> finding.grounds().confidence())
                .containsOnly(Confidence.READ, Confidence.ABSTRACT, Confidence.SECONDARY);
        for (int week : Trial.WEEKS) {
            assertThat(Trial.find(Outcome.FUNCTION, Group.STRETCHING, week)).isEmpty();
            assertThat(Trial.find(Outcome.BOTHERED, Group.STRETCHING, week)).isEmpty();
        }
    }

    @Test
    void the_numbers_are_those_of_the_summary_and_of_the_tables() {
        assertThat(Trial.find(Outcome.FUNCTION, Group.YOGA, 12)).hasValueSatisfying(finding -> {
            assertThat(finding.value()).isEqualTo(2.5);
            assertThat(finding.likely()).isEqualTo(new Interval(1.3, 3.7));
        });
        assertThat(Trial.find(Outcome.FUNCTION, Group.YOGA, 26)).hasValueSatisfying(finding -> {
            assertThat(finding.value()).isEqualTo(1.8);
            assertThat(finding.likely()).isEqualTo(new Interval(0.5, 3.1));
        });
        assertThat(Trial.find(Outcome.BOTHERED, Group.YOGA, 12)).hasValueSatisfying(finding -> {
            assertThat(finding.value()).isEqualTo(1.1);
            assertThat(finding.likely()).isEqualTo(new Interval(0.4, 1.7));
        });
        assertThat(Trial.find(Outcome.EXERCISE, Group.STRETCHING, 6)).hasValueSatisfying(finding -> {
            assertThat(finding.value()).isEqualTo(1.25);
            assertThat(finding.likely()).isEqualTo(new Interval(0.79, 1.71));
        });
    }

    @Test
    void an_interval_holds_its_value() {
        for (Finding finding : Trial.all()) {
            Interval likely = finding.likely();
            if (likely != null) {
                assertThat(finding.value()).isBetween(likely.from(), likely.to());
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Twenty days of three persons, over and over, with all that can go wrong. A failure names its seed.
class SimulationTest {

    private static final int SEEDS = 200;

    @Test
    void whatever_goes_wrong_what_must_never_happen_does_not() {
        assertThat(LongStream.range(0, SEEDS).parallel().mapToObj(SimulationTest::failure))
                .filteredOn(failure -> !failure.isEmpty())
                .isEmpty();
    }

    @Test
    void the_same_seed_tells_the_same_story() {
        String story = run(7);

        assertThat(run(7)).isEqualTo(story);
        assertThat(run(8)).isNotEqualTo(story);
        assertThat(story)
                .contains("send", "silence", "Done", "Skipped", "Suppressed", "Waiting", "Meeting", "Asleep", "Unsure");
    }

    private static String run(long seed) {
        return new SimulatedWorld(seed).run();
    }

    private static String failure(long seed) {
        try {
            run(seed);
            return "";
        } catch (AssertionError | RuntimeException e) {
            return "seed " + seed + ": " + e;
        }
    }
}

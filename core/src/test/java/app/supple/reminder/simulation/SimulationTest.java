// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.simulation.World.Ticks;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Sixty days of some people, over and over, with all that can go wrong. A failure names its seed.
///
/// One seed again: `-Dsim.seed=7`. More of them: `-Dsim.seeds=100000`.
class SimulationTest {

    private static final long SEEDS = Long.getLong("sim.seeds", 1_000);

    @Test
    void whatever_goes_wrong_what_must_never_happen_does_not() {
        Long one = Long.getLong("sim.seed");
        LongStream seeds = one == null ? LongStream.range(0, SEEDS) : LongStream.of(one);

        List<String> failures = seeds.parallel()
                .mapToObj(SimulationTest::failure)
                .filter(failure -> !failure.isEmpty())
                .toList();

        assertThat(failures).isEmpty();
    }

    @Test
    void the_same_seed_tells_the_same_story() {
        String story = story(7, Ticks.BUSY);

        assertThat(story(7, Ticks.BUSY)).isEqualTo(story);
        assertThat(story(8, Ticks.BUSY)).isNotEqualTo(story);
    }

    /// Else it would not be lawful to leave them out, and all is so much faster without them.
    @Test
    void ticks_at_which_nothing_is_to_be_done_change_nothing() {
        assertThat(LongStream.of(1, 2).parallel())
                .allMatch(seed -> story(seed, Ticks.EVERY).equals(story(seed, Ticks.BUSY)));
    }

    private static String story(long seed, Ticks ticks) {
        var world = new World(seed, Pieces.SOUND, ticks);
        world.run();
        return world.trace.toString();
    }

    private static String failure(long seed) {
        var world = new World(seed, Pieces.SOUND, Ticks.BUSY);
        try {
            world.run();
            return "";
        } catch (Broken broken) {
            return "seed %d, trace %08x: %s%n  %s%n"
                    .formatted(
                            seed,
                            world.trace.toString().hashCode(),
                            broken.getMessage(),
                            world.trace.last(broken.about()));
        } catch (RuntimeException e) {
            return "seed " + seed + ": " + e;
        }
    }
}

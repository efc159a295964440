// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.simulation.World.Ticks;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tests the simulation itself: every planted fault is found, and by the law that it breaks.
class PlantedFaultsTest {

    private static final int SEEDS = 1_000;

    @ParameterizedTest
    @EnumSource
    void every_planted_fault_is_found(Fault fault) {
        Optional<Broken> found = LongStream.range(0, SEEDS)
                .mapToObj(seed -> broken(seed, fault))
                .flatMap(Optional::stream)
                .findFirst();

        assertThat(found).map(Broken::law).contains(fault.broken);
    }

    private static Optional<Broken> broken(long seed, Pieces pieces) {
        try {
            new World(seed, pieces, Ticks.BUSY).run();
            return Optional.empty();
        } catch (Broken broken) {
            return Optional.of(broken);
        }
    }
}

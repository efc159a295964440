// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import bench.reminder.Contestant.Run;
import java.util.ArrayList;
import java.util.List;

/// Lets contestants work through the same rows in turn, round after round.
final class Race {

    /// Everybody works through so many before anything counts.
    static final int WARM_UP = 10_000;

    private final Contestant contestant;
    private final int rows;
    private final List<Double> rates = new ArrayList<>();

    Race(Contestant contestant, int rows) {
        this.contestant = contestant;
        this.rows = rows;
    }

    String name() {
        return contestant.name();
    }

    String settings() {
        return contestant.settings();
    }

    int rows() {
        return rows;
    }

    /// How many a second, a number for each round.
    List<Double> rates() {
        return rates;
    }

    void warmUp() throws Exception {
        rate(Math.min(WARM_UP, rows));
    }

    void round() throws Exception {
        rates.add(rate(rows));
    }

    private double rate(int many) throws Exception {
        try (Run run = contestant.ready(many)) {
            double seconds = run.go();
            if (run.left() > 0) {
                throw new IllegalStateException(name() + " left " + run.left() + " of " + many);
            }
            return many / seconds;
        }
    }
}

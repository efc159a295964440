// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import app.supple.reminder.engine.Drive;
import app.supple.reminder.engine.Engine;
import app.supple.reminder.engine.Signal;
import app.supple.server.store.Store;
import bench.reminder.ground.Crowd;
import bench.reminder.ground.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Supple itself, but for plans and pauses: its store, its engine, and a service that answers at once.
final class Delivering implements Contestant {

    private final Ground ground;
    private final List<Lateness> late = new ArrayList<>();

    Delivering(Ground ground) {
        this.ground = ground;
    }

    @Override
    public String name() {
        return "Supple";
    }

    @Override
    public String settings() {
        return "one engine, " + Engine.PERSONS + " together, three transactions for each";
    }

    /// Of each run so far, also of those that did not count.
    List<Lateness> late() {
        return late;
    }

    @Override
    public Run ready(int rows) throws Exception {
        ground.fill(rows);
        var lateness = new Lateness(rows);
        late.add(lateness);
        return new Delivery(ground, ground.open(), lateness);
    }

    private record Delivery(Ground ground, Store store, Lateness lateness) implements Run {

        /// The first tick comes at nine o'clock sharp.
        @Override
        public double go() {
            RunningClock clock = RunningClock.from(Crowd.NINE);
            var courier = new Courier(clock, lateness);
            var drive = new Drive(new Engine((_, _) -> Optional.empty()), store.occurrences(), courier);
            List<Signal> news = List.of();
            do {
                drive.take(clock.get(), news);
                drive.take(clock.get(), new Signal.Tick());
                news = courier.news();
            } while (!news.isEmpty());
            return clock.seconds();
        }

        @Override
        public long left() throws Exception {
            return ground.unsent();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}

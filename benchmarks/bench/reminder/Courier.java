// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import app.supple.reminder.Occurrence;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.engine.Effect;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.engine.Transport;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A service that takes everything at once, and says so when it is asked. Notes how late it was given each.
final class Courier implements Transport {

    /// As many as the engine sees to together. With room for all, nothing would be said to be sent before all were
    /// given over.
    private static final int ROOM = 1_000;

    private final Supplier<Moment> clock;
    private final Lateness lateness;
    private List<Signal> taken = new ArrayList<>();

    Courier(Supplier<Moment> clock, Lateness lateness) {
        this.clock = clock;
        this.lateness = lateness;
    }

    @Override
    public int room() {
        return ROOM - taken.size();
    }

    @Override
    public void send(Kept due) {
        lateness.note(Duration.between(due.nudge().leeway().due(), clock.get().wall()));
        taken.add(new Signal.Handed(due));
    }

    @Override
    public void silence(Occurrence occurrence, Device but) {
        throw new IllegalStateException("Nothing is taken back here: " + occurrence);
    }

    @Override
    public void refuse(Effect.Refuse refusal) {
        throw new IllegalStateException("Nobody asks for anything here: " + refusal);
    }

    /// What was taken since this was asked last.
    List<Signal> news() {
        List<Signal> news = taken;
        taken = new ArrayList<>();
        return news;
    }
}

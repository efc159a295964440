// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import app.supple.reminder.Occurrence;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.engine.Effect;
import app.supple.reminder.engine.Signal;
import app.supple.reminder.engine.Transport;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.State.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lays nudges out for open pages, which come and look. Nothing has to be taken back: a page that looks again sees
/// what has become of it.
final class OnPages implements Transport {

    private final Consumer<Occurrence> silenced;
    private final List<Signal> news = new ArrayList<>();
    private Leeway.@Nullable Bound refused;

    /// @param silenced hears of what is to leave all screens; other ways have some to see to
    OnPages(Consumer<Occurrence> silenced) {
        this.silenced = silenced;
    }

    @Override
    public void send(Kept due) {
        news.add(new Signal.Handed(due));
    }

    @Override
    public void silence(Occurrence occurrence, @Nullable Device but) {
        silenced.accept(occurrence);
    }

    @Override
    public void refuse(Effect.Refuse refusal) {
        refused = refusal.why();
    }

    /// What the engine has not heard yet, told once.
    List<Signal> news() {
        List<Signal> all = List.copyOf(news);
        news.clear();
        return all;
    }

    /// Why the latest answer was refused, told once.
    Optional<Leeway.Bound> refused() {
        var why = Optional.ofNullable(refused);
        refused = null;
        return why;
    }
}

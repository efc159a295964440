// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.clock.Jump;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.keep.Occurrences;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// Does what the engine wants, in its order, and brings it the answers. For one thread, and it keeps nobody waiting
/// but for the disk.
public final class Drive {

    private final Engine engine;
    private final Occurrences occurrences;
    private final Transport transport;

    public Drive(Engine engine, Occurrences occurrences, Transport transport) {
        this.engine = engine;
        this.occurrences = occurrences;
        this.transport = transport;
    }

    /// What the engine is told when it is told this, until it has no more questions.
    ///
    /// @return jumps of the clock, for the log
    /// @throws app.supple.person.NotKept if a write failed; what was to follow it is not done, and its lease runs
    /// out
    public List<Jump> take(Moment now, Signal signal) {
        var turn = new Turn(now);
        turn.signals.add(signal);
        while (!turn.signals.isEmpty()) {
            engine.step(now, turn.signals.remove()).forEach(turn::act);
        }
        return List.copyOf(turn.jumps);
    }

    private final class Turn {

        private final Moment now;
        private final Queue<Signal> signals = new ArrayDeque<>();
        private final Queue<Jump> jumps = new ArrayDeque<>();

        private Turn(Moment now) {
            this.now = now;
        }

        private void act(Effect effect) {
            switch (effect) {
                case Effect.Add(var nudges) -> occurrences.add(nudges);
                case Effect.Claim(var lease, int persons) ->
                    signals.add(new Signal.Claimed(occurrences.claim(now.wall(), lease, persons)));
                case Effect.Find(var occurrence, var event) ->
                    occurrences.find(occurrence).ifPresent(kept -> signals.add(new Signal.Found(kept, event)));
                case Effect.FindDays(var first, var last, var why) ->
                    signals.add(new Signal.FoundDays(occurrences.between(why.person(), first, last), why));
                case Effect.Keep keep -> keep(keep).forEach(this::act);
                case Effect.Send(var due) -> transport.send(due);
                case Effect.Silence(var occurrence, var but) -> transport.silence(occurrence, but);
                case Effect.Refuse refusal -> transport.refuse(refusal);
                case Effect.Note(var jump) -> jumps.add(jump);
            }
        }

        private List<Effect> keep(Effect.Keep keep) {
            return occurrences.change(keep.before(), keep.after()) ? keep.then() : keep.otherwise();
        }
    }
}

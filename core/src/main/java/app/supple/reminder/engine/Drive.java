// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.clock.Jump;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.keep.Change;
import app.supple.reminder.keep.Occurrences;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

    /// As [#take(Moment, List)], of one.
    public List<Jump> take(Moment now, Signal signal) {
        return take(now, List.of(signal));
    }

    /// Tells the engine one signal after the other, each until it has no more questions. What follows one another
    /// without a question in between is written together.
    ///
    /// @return jumps of the clock, for the log
    /// @throws app.supple.person.NotKept if a write failed; what was to follow it is not done, and its lease runs
    /// out. The signals may be told again.
    public List<Jump> take(Moment now, List<Signal> signals) {
        var turn = new Turn(now);
        signals.forEach(turn::hear);
        turn.settle();
        return List.copyOf(turn.jumps);
    }

    private final class Turn {

        private final Moment now;
        private final Queue<Signal> answers = new ArrayDeque<>();
        private final Queue<Jump> jumps = new ArrayDeque<>();

        /// Not written yet. All else waits until they are.
        private final List<Effect.Keep> keeps = new ArrayList<>();

        private Turn(Moment now) {
            this.now = now;
        }

        private void hear(Signal signal) {
            engine.step(now, signal).forEach(this::act);
            if (!answers.isEmpty()) {
                settle();
            }
        }

        private void settle() {
            write();
            while (!answers.isEmpty()) {
                engine.step(now, answers.remove()).forEach(this::act);
                write();
            }
        }

        private void act(Effect effect) {
            if (!(effect instanceof Effect.Keep)) {
                write();
            }
            switch (effect) {
                case Effect.Keep keep -> keeps.add(keep);
                case Effect.Add(var nudges) -> occurrences.add(nudges);
                case Effect.Claim claim -> claim(claim);
                case Effect.Find(var occurrence, var event) ->
                    occurrences.find(occurrence).ifPresent(kept -> answers.add(new Signal.Found(kept, event)));
                case Effect.FindDays(var first, var last, var why) ->
                    answers.add(new Signal.FoundDays(occurrences.between(why.person(), first, last), why));
                case Effect.Send(var due) -> transport.send(due);
                case Effect.Silence(var occurrence, var but) -> transport.silence(occurrence, but);
                case Effect.Refuse refusal -> transport.refuse(refusal);
                case Effect.Note(var jump) -> jumps.add(jump);
            }
        }

        /// What cannot be sent now is left to others, and to the next tick.
        private void claim(Effect.Claim claim) {
            int persons = Math.min(claim.persons(), transport.room());
            if (persons > 0) {
                answers.add(new Signal.Claimed(occurrences.claim(now.wall(), claim.lease(), persons), persons));
            }
        }

        private void write() {
            while (!keeps.isEmpty()) {
                List<Effect.Keep> together = List.copyOf(keeps);
                keeps.clear();
                List<Boolean> kept = occurrences.changeAll(together.stream()
                        .map(keep -> new Change(keep.before(), keep.after()))
                        .toList());
                for (int i = 0; i < together.size(); i++) {
                    Effect.Keep keep = together.get(i);
                    (kept.get(i) ? keep.then() : keep.otherwise()).forEach(this::act);
                }
            }
        }
    }
}

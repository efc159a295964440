// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.NotKept;
import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Change;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The way from one node to the store, and what can befall it there: at the n-th write from now it dies, is held up or
/// is refused.
final class Perils implements Occurrences {

    /// What befalls a node.
    @FunctionalInterface
    interface Peril {
        void befall();
    }

    private final Node node;
    private final Occurrences kept;
    private Peril peril = () -> {};
    private int writesLeft;

    Perils(Node node, Occurrences kept) {
        this.node = node;
        this.kept = kept;
    }

    static NotKept refusal() {
        return new NotKept(NotKept.Why.BUSY, new IllegalStateException("somebody else writes"));
    }

    void lieInWait(int writes, Peril what) {
        writesLeft = writes;
        peril = what;
    }

    void step() {
        node.turn.steps();
        if (writesLeft > 0 && --writesLeft == 0) {
            peril.befall();
        }
    }

    @Override
    public int add(List<Nudge> nudges) {
        step();
        return kept.add(nudges);
    }

    @Override
    public Optional<Kept> find(Occurrence occurrence) {
        return kept.find(occurrence);
    }

    @Override
    public List<Kept> between(PersonId person, LocalDate first, LocalDate last) {
        return kept.between(person, first, last);
    }

    /// A claim that brings nothing writes nothing.
    @Override
    public List<Kept> claim(Instant now, Duration lease, int persons) {
        node.turn.claims();
        List<Kept> claimed = kept.claim(now, lease, persons);
        node.turn.claimed.addAll(claimed);
        if (!claimed.isEmpty()) {
            step();
        }
        return claimed;
    }

    @Override
    public boolean change(Kept seen, Nudge after) {
        step();
        return kept.change(seen, after);
    }

    @Override
    public List<Boolean> changeAll(List<Change> changes) {
        return changes.stream().map(one -> change(one.seen(), one.after())).toList();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.person.NotKept;
import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Change;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Refuses a write now and then, tells of every change, and lets nobody rewrite what is over.
record UnreliableOccurrences(Occurrences kept, BooleanSupplier fails, Consumer<Nudge> changes) implements Occurrences {

    @Override
    public int add(List<Nudge> nudges) {
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

    @Override
    public List<Kept> claim(Instant now, Duration lease, int persons) {
        failSometimes();
        return kept.claim(now, lease, persons);
    }

    @Override
    public List<Boolean> changeAll(List<Change> changes) {
        failSometimes();
        return changes.stream().map(one -> replace(one.seen(), one.after())).toList();
    }

    private boolean replace(Kept seen, Nudge after) {
        Nudge before = kept.find(seen.nudge().occurrence()).orElseThrow().nudge();
        boolean changed = kept.change(seen, after);
        boolean rewritten = changed && before.state().isOver() && !mayFollow(before.state(), after.state());
        if (rewritten) {
            throw new AssertionError(before + " became " + after);
        }
        if (changed) {
            changes.accept(after);
        }
        return changed;
    }

    private static boolean mayFollow(State before, State after) {
        boolean withdrawn = before instanceof State.Suppressed(var _, Hush.Withdrawn());
        boolean passedOver = before instanceof State.Expired(var _, var why) && why.isBeforeTheFirstCall();
        boolean broughtBack = after instanceof State.Planned && (withdrawn || passedOver);
        return broughtBack || (after instanceof State.Done && !(before instanceof State.Done));
    }

    private void failSometimes() {
        if (fails.getAsBoolean()) {
            throw new NotKept(NotKept.Why.BUSY, new IllegalStateException("somebody else writes"));
        }
    }
}

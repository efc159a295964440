// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.person.PersonId;
import app.supple.reminder.keep.Kept;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a node does when it is told one thing.
final class Turn {

    /// Once there is nothing left to claim, a turn is over.
    private static final int MOST_CLAIMS = 10;

    private static final int MOST_STEPS = 20_000;

    /// By the clock of the node, which does not look again while it is at it.
    final Instant began;

    final List<Kept> claimed = new ArrayList<>();
    final Set<PersonId> called = new HashSet<>();

    /// Whether the node was held up in the middle of it, and so acts on old knowledge.
    boolean heldUp;

    private int claims;
    private int steps;

    Turn(Instant began) {
        this.began = began;
    }

    void claims() {
        Law.CALM.holds(++claims <= MOST_CLAIMS, claims, " claims in one turn");
    }

    void steps() {
        Law.CALM.holds(++steps <= MOST_STEPS, steps, " writes in one turn");
    }
}

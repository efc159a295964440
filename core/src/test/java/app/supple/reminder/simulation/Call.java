// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.Occurrence;
import app.supple.reminder.life.Nudge;
import java.util.HashSet;
import java.util.Set;

/// One call of one occurrence: how often it was sent, and how often it may be.
final class Call {

    /// Which one.
    record Name(Occurrence occurrence, int call) {

        static Name of(Nudge nudge) {
            return new Name(nudge.occurrence(), nudge.call());
        }
    }

    /// Nodes that have sent it and do not know yet what became of it.
    final Set<Node> underWay = new HashSet<>();

    int sent;
    int excuses;

    /// Whether nobody will ever know of one attempt what became of it.
    boolean inDoubt;

    /// Whether the clocks on the wall went back since it was sent first.
    boolean clockWentBack;

    void excuse() {
        excuses++;
        inDoubt = true;
    }

    void forgottenBy(Node node) {
        if (underWay.remove(node)) {
            excuse();
        }
    }
}

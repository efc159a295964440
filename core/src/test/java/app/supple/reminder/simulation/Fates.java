// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import app.supple.reminder.Occurrence;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Lapse;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks at what becomes of every nudge that is kept.
final class Fates implements Rows.Writes {

    /// For this long nothing must have gone wrong before anybody is blamed: a lease of a node that died, and the
    /// longest
    /// by which a clock that was put back can lengthen it, and some more.
    private static final Duration CALM = Duration.ofMinutes(3);

    private static final Duration STUCK = Duration.ofMinutes(2);
    private static final Duration SLOW = Duration.ofSeconds(20);

    private final Clockwork clockwork;
    private final Map<Occurrence, Instant> written = new HashMap<>();

    Fates(Clockwork clockwork) {
        this.clockwork = clockwork;
    }

    @Override
    public void wrote(Nudge before, Kept after) {
        State was = before.state();
        State is = after.nudge().state();
        written.put(before.occurrence(), clockwork.now());
        boolean anew = is instanceof State.Planned && !(was instanceof State.Planned);
        Law.I1.holds(!anew || neverCalled(before), before, " was planned as if it were new");
        boolean ended = was.isOver() && !anew && !(is instanceof State.Done) && !was.equals(is);
        Law.I2.holds(!ended, before, " had ended, and became ", is);
        boolean keptBack = is instanceof State.Suppressed && was.isOnScreens() && !(was instanceof State.Due);
        Law.I2.holds(!keptBack, before, " had called, and became ", is);
    }

    /// Withdrawn, or passed over by a clock that was wrong.
    private static boolean neverCalled(Nudge nudge) {
        boolean withdrawn = nudge.state() instanceof State.Suppressed(var _, Hush.Withdrawn());
        return withdrawn || passedOver(nudge);
    }

    private static boolean passedOver(Nudge nudge) {
        return nudge.call() == 1
                && nudge.state() instanceof State.Expired(var _, var why)
                && (why instanceof Lapse.Asleep
                        || why instanceof Lapse.PutForward
                        || why instanceof Lapse.Stopped
                        || why instanceof Lapse.TooLate);
    }

    /// Before a node looks: nothing has been waiting for longer than it should.
    void aboutToLook(Node node, Rows store) {
        if (!clockwork.isCalmFor(CALM)) {
            return;
        }
        Instant late = node.wall().minus(SLOW);
        Instant untouched = clockwork.now().minus(SLOW);
        for (Row row : store.waiting()) {
            State state = row.kept.nudge().state();
            boolean waits = state instanceof State.Planned || state instanceof State.Snoozed;
            boolean useful = row.kept.nudge().leeway().isUseful(node.wall());
            boolean overdue = waits && useful && !row.next().isAfter(late);
            Law.PROMPT.holds(
                    !overdue || written.get(row.occurrence()).isAfter(untouched),
                    node.name,
                    " at ",
                    node.wall(),
                    ": ",
                    row.kept);
        }
    }

    /// After it looked: nothing is stuck.
    void hasLooked(Node node, Rows store) {
        if (!clockwork.isCalmFor(CALM)) {
            return;
        }
        Instant stuck = node.wall().minus(STUCK);
        for (Row row : store.waiting()) {
            Law.I2.holds(!row.kept.nudge().leeway().until().isBefore(stuck), row.kept);
        }
    }

    /// What is to come has not been taken away by a clock that was ahead.
    void planned(List<Nudge> plan, Instant wall, Rows store) {
        for (Nudge nudge : plan) {
            Nudge kept = store.find(nudge.occurrence()).orElseThrow().nudge();
            boolean ahead = nudge.leeway().due().isAfter(wall);
            Law.I5.holds(!ahead || !passedOver(kept), kept, " is still to come");
        }
    }

    void end(Node node, Rows store) {
        for (Row row : store.all()) {
            boolean passed = row.kept.nudge().leeway().until().plus(STUCK).isBefore(node.wall());
            Law.I2.holds(!passed || row.kept.nudge().state().isOver(), row.kept);
        }
    }
}

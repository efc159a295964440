// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.meeting.Meetings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Sees every call of a simulated world, and says whether what must never happen has happened.
final class Witness {

    private static final Duration ONCE_MORE = Duration.ofMinutes(30);

    private final Occurrences store;
    private final Map<PersonId, Pause> pauses;
    private final Meetings meetings;

    /// How often a nudge may come once more, because something went wrong.
    private final Map<String, Integer> excuses = new HashMap<>();

    private final Map<String, Integer> attempts = new HashMap<>();
    private final Set<String> inDoubt = new HashSet<>();
    private final Set<PersonId> calledAtOnce = new HashSet<>();
    private final Set<Occurrence> done = new HashSet<>();

    /// Looks into the store itself, not through what makes it unreliable.
    Witness(Occurrences store, Map<PersonId, Pause> pauses, Meetings meetings) {
        this.store = store;
        this.pauses = pauses;
        this.meetings = meetings;
    }

    /// Whoever is called twice within one turn is called too often.
    void nextTurn() {
        calledAtOnce.clear();
    }

    void note(Signal signal) {
        if (signal instanceof Signal.Answered(var occurrence, Event.Done _)) {
            done.add(occurrence);
        }
    }

    /// It may have gone out, and nobody knows.
    void excuse(Nudge nudge) {
        excuses.merge(key(nudge), 1, Integer::sum);
        inDoubt.add(key(nudge));
    }

    /// It did not go out, and that is known.
    void excuseFailed(Nudge nudge) {
        excuse(nudge);
        inDoubt.remove(key(nudge));
    }

    void sees(Kept due, Instant wall) {
        Nudge nudge = due.nudge();
        assertThat(wall)
                .as("I3 %s", nudge)
                .isBefore(nudge.leeway().until())
                .isAfterOrEqualTo(nudge.leeway().due());
        assertThat(store.find(nudge.occurrence())).as("ours").contains(due);
        assertThat(isPaused(nudge, wall)).as("paused is silent").isFalse();
        assertThat(meetings.overlapping(nudge.occurrence().person(), wall, wall.plusNanos(1)))
                .as("a meeting is silent")
                .isEmpty();
        assertThat(calledAtOnce.add(nudge.occurrence().person()))
                .as("one catch-up %s", nudge)
                .isTrue();
        boolean old = !wall.isBefore(nudge.leeway().due().plus(ONCE_MORE));
        assertThat(old && inDoubt.contains(key(nudge)))
                .as("too old to be sent once more")
                .isFalse();
        int tries = attempts.merge(key(nudge), 1, Integer::sum);
        int excused = excuses.getOrDefault(key(nudge), 0);
        assertThat(tries).as("I4 %s", nudge).isLessThanOrEqualTo(1 + excused);
    }

    void seesTheEnd() {
        done.forEach(one -> assertThat(store.find(one).orElseThrow().nudge().state())
                .as("what was done stays done: %s", one)
                .isInstanceOf(State.Done.class));
    }

    private boolean isPaused(Nudge nudge, Instant wall) {
        Pause pause = pauses.get(nudge.occurrence().person());
        return pause != null && pause.covers(wall);
    }

    private static String key(Nudge nudge) {
        return nudge.occurrence() + "/" + nudge.call();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.PriorityQueue;

/// The time of a world: one that is never wrong, the clocks on the wall that may be, and all that is to happen.
final class Clockwork {

    /// No world is as old as that.
    static final Instant NEVER = Instant.parse("3000-01-01T00:00:00Z");

    private record Happening(Instant at, long number, Runnable what) implements Comparable<Happening> {

        @Override
        public int compareTo(Happening other) {
            int order = at.compareTo(other.at);
            return order != 0 ? order : Long.compare(number, other.number);
        }
    }

    private final PriorityQueue<Happening> toCome = new PriorityQueue<>();
    private final Instant start;
    private long happenings;
    private Instant now;
    private Instant troubled;

    /// How far all walls are ahead of what they should show.
    private Duration error = Duration.ZERO;

    /// How long the computers have slept; clocks that only run on stood still.
    private Duration slept = Duration.ZERO;

    private boolean asleep;

    Clockwork(Instant start) {
        this.start = start;
        this.now = start;
        this.troubled = start;
    }

    Instant now() {
        return now;
    }

    void at(Instant moment, Runnable what) {
        toCome.add(new Happening(moment.isBefore(now) ? now : moment, happenings++, what));
    }

    void in(Duration delay, Runnable what) {
        at(now.plus(delay), what);
    }

    Instant nextHappening() {
        return toCome.isEmpty() ? NEVER : toCome.peek().at();
    }

    void go(Instant until) {
        now = until;
    }

    void happen() {
        Happening next = toCome.remove();
        now = next.at();
        next.what().run();
    }

    Instant wall(Instant moment) {
        return moment.plus(error);
    }

    long nanos(Instant moment) {
        return Duration.between(start, moment).minus(slept).toNanos();
    }

    void putForward(Duration by) {
        error = error.plus(by);
        trouble();
    }

    Duration error() {
        return error;
    }

    boolean isAsleep() {
        return asleep;
    }

    void fallAsleep() {
        asleep = true;
        trouble();
    }

    void wake(Duration after) {
        asleep = false;
        slept = slept.plus(after);
        trouble();
    }

    /// Something has just gone wrong, or has ended.
    void trouble() {
        troubled = now;
    }

    boolean isCalmFor(Duration length) {
        return Duration.between(troubled, now).compareTo(length) >= 0;
    }
}

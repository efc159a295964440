// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.clock;

import app.supple.reminder.life.Lapse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the clocks did between two looks at them. Of the clock on the wall, from `from` to `until`.
public sealed interface Jump {

    /// What clocks may differ in without anybody having touched them.
    Duration SLACK = Duration.ofSeconds(2);

    /// A clock that is put right goes by no more than this (included); who sleeps, sleeps longer.
    Duration SHORTEST_SLEEP = Duration.ofMinutes(1);

    /// Nobody lets a computer sleep for longer: then the clock was wrong before.
    Duration LONGEST_SLEEP = Duration.ofDays(30);

    Instant from();

    Instant until();

    record Normal(Instant from, Instant until) implements Jump {}

    /// The computer slept, or this program was held up. A clock that is put forward by as much looks the same.
    record Suspend(Instant from, Instant until) implements Jump {}

    record StepForward(Instant from, Instant until) implements Jump {}

    record StepBack(Instant from, Instant until) implements Jump {}

    static Jump between(Moment before, Moment now) {
        Instant from = before.wall();
        Instant until = now.wall();
        Duration ran = Duration.ofNanos(now.nanos() - before.nanos());
        Duration ahead = Duration.between(from, until).minus(ran);
        if (ahead.plus(SLACK).isNegative()) {
            return new StepBack(from, until);
        }
        if (isOver(ran, SHORTEST_SLEEP) && !isOver(ahead, SLACK)) {
            return new Suspend(from, until);
        }
        if (!isOver(ahead, SLACK)) {
            return new Normal(from, until);
        }
        boolean sleep = isOver(ahead, SHORTEST_SLEEP) && !isOver(ahead, LONGEST_SLEEP);
        return sleep ? new Suspend(from, until) : new StepForward(from, until);
    }

    /// Why a nudge passed unseen that was due in between.
    default Optional<Lapse> lapse(Instant due) {
        boolean within = due.isAfter(from()) && !due.isAfter(until());
        return switch (this) {
            case Suspend _ when within -> Optional.of(new Lapse.Asleep(from(), until()));
            case StepForward _ when within -> Optional.of(new Lapse.PutForward(from(), until()));
            case Normal _, Suspend _, StepForward _, StepBack _ -> Optional.empty();
        };
    }

    private static boolean isOver(Duration length, Duration limit) {
        return length.compareTo(limit) > 0;
    }
}

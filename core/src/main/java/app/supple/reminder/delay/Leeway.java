// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.delay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a nudge is of use, and how far it may be put off. Laid down with the plan, so that later nobody needs to ask
/// for
/// hours and zones.
///
/// @param due when its time comes
/// @param open how long it is worth showing from then, if nothing else comes before
/// @param latest from then on (included) it is of no use, and nothing is put off as far as that
/// @param bound what is at `latest`
/// @param morning when it comes if it is put off until tomorrow morning; null if it cannot be
public record Leeway(
        Instant due,
        Duration open,
        Instant latest,
        Bound bound,
        @Nullable Instant morning) {

    /// What must be left of a nudge, or of the hour of a session, when a meeting ends.
    public static final Duration LEAST_USE = Duration.ofMinutes(15);

    public enum Bound {
        /// Another one comes.
        NEXT,
        QUIET,
        BED,
        /// The hour of a session ends, which belongs to its end of the day.
        SESSION
    }

    public Leeway {
        if (!open.isPositive() || !latest.isAfter(due)) {
            throw new IllegalArgumentException(
                    "latest: a nudge is of use for some time after " + due + ", not for " + open + " until " + latest);
        }
    }

    /// From then on (included) it is not sent.
    public Instant until() {
        Instant closing = due.plus(open);
        return closing.isBefore(latest) ? closing : latest;
    }

    public boolean isUseful(Instant now) {
        return now.isBefore(until());
    }

    /// What would be if it were put off; empty if it cannot be, because of [#bound]. What would reach into the night
    /// comes tomorrow morning.
    public Optional<Leeway> putOff(Instant now, Snooze wish) {
        return switch (wish) {
            case Snooze.For(Duration length) -> putOff(now.plus(length));
            case Snooze.UntilMorning() -> putOffUntilMorning();
        };
    }

    private Optional<Leeway> putOff(Instant target) {
        if (target.isBefore(latest)) {
            return Optional.of(new Leeway(target, open, latest, bound, morning));
        }
        return bound == Bound.BED ? putOffUntilMorning() : Optional.empty();
    }

    /// What would be if it waited for the end of a meeting; empty if then less than [#LEAST_USE] of its use were left,
    /// or
    /// than half of the time that it stays open, whichever is shorter.
    public Optional<Leeway> after(Instant end) {
        Duration half = open.dividedBy(2);
        Duration least = half.compareTo(LEAST_USE) < 0 ? half : LEAST_USE;
        return end.plus(least).isAfter(latest)
                ? Optional.empty()
                : Optional.of(new Leeway(end, open, latest, bound, morning));
    }

    /// Only once: the plan of tomorrow is not known here.
    private Optional<Leeway> putOffUntilMorning() {
        return Optional.ofNullable(morning).map(at -> new Leeway(at, open, at.plus(open), Bound.NEXT, null));
    }
}

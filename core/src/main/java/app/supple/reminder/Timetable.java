// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.person.Rhythm;
import app.supple.reminder.Why.Omission;
import app.supple.reminder.Why.Reason;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.Week.Hours;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One waking day on the wall, before any zone is asked: what is due how long after rising, and what is left out.
///
/// A nudge gives way to a session: it is left out within the window of one, and less than half an interval before the
/// evening. A word about posture gives way to both.
final class Timetable {

    /// One line of a timetable.
    ///
    /// @param after how long after rising
    /// @param open how long it is worth showing
    /// @param why a reason if it is kept, an omission if it is not
    record Line(Rule rule, Duration after, Duration open, Why why) {

        boolean isKept() {
            return switch (why) {
                case Why.Reason _ -> true;
                case Why.Omission _ -> false;
            };
        }

        /// As this one, but left out.
        Line leftOut(Why.Omission omission) {
            return new Line(rule, after, open, omission);
        }

        boolean isNudge() {
            return rule == Rule.NUDGE && isKept();
        }
    }

    /// What a person has had of a day when the rest of it is planned.
    ///
    /// @param until how long after rising they moved last
    /// @param nudges how many there have been
    record Had(Duration until, int nudges) {

        static final Had NOTHING = new Had(Duration.ZERO, 0);

        boolean isNothing() {
            return equals(NOTHING);
        }
    }

    private final Cadence cadence;
    private final Hours hours;
    private final Rhythm rhythm;
    private final Duration evening;
    private final Had had;

    private Timetable(Cadence cadence, Hours hours, Had had) {
        this.cadence = cadence;
        this.hours = hours;
        this.rhythm = hours.rhythm();
        this.evening = rhythm.sinceRising(rhythm.evening());
        this.had = had;
    }

    /// In the order of time.
    static List<Line> of(Cadence cadence, Hours hours, Had had) {
        return new Timetable(cadence, hours, had).lines();
    }

    private List<Line> lines() {
        List<Line> sessions = Stream.of(
                        new Line(
                                Rule.MORNING, Duration.ZERO, Rule.SESSION_OPEN, unlessQuiet(Duration.ZERO, atRising())),
                        new Line(Rule.EVENING, evening, Rule.SESSION_OPEN, unlessQuiet(evening, beforeBed())))
                .toList();
        List<Line> nudges = Spread.over(nudges().toList(), cadence.cap(), had.nudges());
        List<Line> both = Stream.concat(sessions.stream(), nudges.stream()).toList();
        return Stream.concat(both.stream(), postures(both))
                .filter(line -> had.isNothing() || line.after().compareTo(had.until()) > 0)
                .sorted(Comparator.comparing(Line::after))
                .toList();
    }

    private Reason atRising() {
        return new Reason.AtRising(rhythm.rising());
    }

    private Reason beforeBed() {
        return new Reason.BeforeBed(rhythm.bed());
    }

    private Stream<Line> nudges() {
        return switch (cadence.pace()) {
            case Pace.ByTheClock(Interval every) -> nudges(every, Duration.ZERO);
            case Pace.SinceMovement(Interval every) -> nudges(every, had.until());
        };
    }

    private Stream<Line> nudges(Interval every, Duration since) {
        return hours.active().stream()
                .flatMap(range -> grid(range, every, since)
                        .map(after -> new Line(Rule.NUDGE, after, half(every), nudge(after, every, range))));
    }

    private Why nudge(Duration after, Interval every, ActiveRange range) {
        if (after.compareTo(Rule.SESSION_OPEN) < 0) {
            return new Omission.DuringSession(Rule.MORNING);
        }
        if (after.compareTo(evening) >= 0) {
            return new Omission.DuringSession(Rule.EVENING);
        }
        if (evening.minus(after).compareTo(half(every)) < 0) {
            return new Omission.BeforeSession(rhythm.evening());
        }
        return unlessQuiet(after, reason(every, range));
    }

    private Reason reason(Interval every, ActiveRange range) {
        Duration from = rhythm.sinceRising(range.from());
        boolean counted =
                cadence.pace() instanceof Pace.SinceMovement && had.until().compareTo(from) > 0;
        return counted ? new Reason.SinceMovement(every) : new Reason.Every(every, range.from());
    }

    private Stream<Line> postures(List<Line> others) {
        return switch (cadence.posture()) {
            case Posture.Off() -> Stream.of();
            case Posture.Silent(Interval every) ->
                hours.active().stream()
                        .flatMap(range -> grid(range, every, Duration.ZERO))
                        .filter(after -> isFree(after, half(every), others))
                        .map(after -> new Line(Rule.POSTURE, after, half(every), new Reason.Posture(every)));
        };
    }

    private boolean isFree(Duration after, Duration distance, List<Line> others) {
        boolean betweenSessions = after.compareTo(Rule.SESSION_OPEN) >= 0 && after.compareTo(evening) < 0;
        return betweenSessions
                && quiet(after).isEmpty()
                && others.stream()
                        .filter(Line::isKept)
                        .noneMatch(other -> other.after().minus(after).abs().compareTo(distance) < 0);
    }

    private Why unlessQuiet(Duration after, Reason reason) {
        return quiet(after).<Why>map(omission -> omission).orElse(reason);
    }

    private Optional<Omission> quiet(Duration after) {
        LocalTime time = rhythm.rising().plus(after);
        return cadence.quiet().stream()
                .filter(hours -> hours.cover(time))
                .findFirst()
                .map(Omission.Quiet::new);
    }

    /// In steps from the start of a range, or from `since` if that lies later; no step at either end.
    private Stream<Duration> grid(ActiveRange range, Interval every, Duration since) {
        Duration from = rhythm.sinceRising(range.from());
        Duration end = from.plus(range.length());
        Duration start = since.compareTo(from) > 0 ? since : from;
        return Stream.iterate(
                start.plus(every.length()), after -> after.compareTo(end) < 0, after -> after.plus(every.length()));
    }

    private static Duration half(Interval every) {
        // Whole minutes, so nothing is lost; Duration itself divides by way of large decimals.
        return Duration.ofSeconds(every.length().toSeconds() / 2);
    }
}

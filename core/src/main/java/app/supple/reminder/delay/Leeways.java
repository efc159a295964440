// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.delay;

import app.supple.person.Rhythm;
import app.supple.person.TzRules;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Reminded;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeway.Bound;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Lays down of planned slots how long each is of use, and how far it may be put off.
public final class Leeways {

    private final Reminded who;
    private final TzRules rules;

    public Leeways(Reminded who, TzRules rules) {
        this.who = who;
        this.rules = rules;
    }

    private record Limit(Instant at, Bound bound) {}

    /// How far one slot goes among others.
    ///
    /// @param all the slots of one day or several, this one among them; after the last nothing is known to come
    public Leeway of(PlannedSlot slot, List<PlannedSlot> all) {
        Instant due = slot.at().toInstant();
        Limit limit = limits(slot, all)
                .filter(one -> one.at().isAfter(due))
                .min(Comparator.comparing(Limit::at))
                .orElse(new Limit(due.plus(slot.open()), Bound.BED));
        return new Leeway(due, slot.open(), limit.at(), limit.bound(), morning(slot));
    }

    /// Of two at the same moment, the first counts.
    private Stream<Limit> limits(PlannedSlot slot, List<PlannedSlot> all) {
        Stream<Limit> own = switch (slot.occurrence().rule()) {
            case MORNING, EVENING -> Stream.of(new Limit(slot.at().toInstant().plus(slot.open()), Bound.SESSION));
            case NUDGE, POSTURE -> Stream.concat(next(slot, all).stream(), bed(slot).stream());
        };
        return Stream.concat(own, quiet(slot));
    }

    /// A word about posture is no reason to end a nudge.
    private static Optional<Limit> next(PlannedSlot slot, List<PlannedSlot> all) {
        boolean aside = slot.occurrence().rule() == Rule.POSTURE;
        return all.stream()
                .filter(other -> other.at().isAfter(slot.at()))
                .filter(other -> aside || other.occurrence().rule() != Rule.POSTURE)
                .map(other -> new Limit(other.at().toInstant(), Bound.NEXT))
                .min(Comparator.comparing(Limit::at));
    }

    private Optional<Limit> bed(PlannedSlot slot) {
        LocalDate date = slot.occurrence().date();
        Rhythm rhythm = rhythm(date);
        return moment(date, date.atTime(rhythm.rising()).plus(rhythm.awake())).map(at -> new Limit(at, Bound.BED));
    }

    private Stream<Limit> quiet(PlannedSlot slot) {
        LocalDate date = slot.occurrence().date();
        return who.cadence().quiet().stream()
                .flatMap(hours ->
                        Stream.of(date.atTime(hours.from()), date.plusDays(1).atTime(hours.from())))
                .flatMap(begin -> moment(date, begin).stream())
                .map(at -> new Limit(at, Bound.QUIET));
    }

    /// After the morning session. A session belongs to its end of the day, and posture to its hour.
    private @Nullable Instant morning(PlannedSlot slot) {
        LocalDate next = slot.occurrence().date().plusDays(1);
        LocalDateTime after = next.atTime(rhythm(next).rising()).plus(Rule.SESSION_OPEN);
        return slot.occurrence().rule() == Rule.NUDGE ? moment(next, after).orElse(null) : null;
    }

    private Optional<Instant> moment(LocalDate date, LocalDateTime wall) {
        return who.whereabouts().moment(date, wall, rules).map(at -> at.toInstant());
    }

    private Rhythm rhythm(LocalDate date) {
        return who.cadence().week().on(date.getDayOfWeek()).rhythm();
    }
}

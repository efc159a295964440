// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.person.PersonId;
import app.supple.reminder.Rule;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Lapse;
import app.supple.reminder.life.Life;
import app.supple.reminder.life.Life.Turn;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Decides about claimed nudges: for each person at most one is sent, and every other ends with a reason.
final class Verdicts {

    /// After a stop between claim and send, a nudge younger than this (excluded) is sent once more.
    static final Duration SENT_ONCE_MORE = Duration.ofMinutes(30);

    /// The latest, but a word about posture only if there is nothing else.
    private static final Comparator<Kept> BEST = Comparator.comparing(
                    (Kept kept) -> kept.nudge().occurrence().rule() != Rule.POSTURE)
            .thenComparing(kept -> kept.nudge().leeway().due());

    private final Instant now;
    private final Objections objections;
    private final Function<Instant, Lapse> missed;

    Verdicts(Instant now, Objections objections, Function<Instant, Lapse> missed) {
        this.now = now;
        this.objections = objections;
        this.missed = missed;
    }

    List<Effect> on(List<Kept> claimed) {
        Map<PersonId, List<Kept>> persons = claimed.stream()
                .collect(Collectors.groupingBy(
                        kept -> kept.nudge().occurrence().person(), LinkedHashMap::new, Collectors.toList()));
        return persons.values().stream().flatMap(own -> ofOne(own).stream()).toList();
    }

    private List<Effect> ofOne(List<Kept> own) {
        List<Effect> effects = new ArrayList<>();
        List<Kept> useful = new ArrayList<>();
        for (Kept kept : own) {
            ending(kept.nudge())
                    .ifPresentOrElse(end -> effects.addAll(Keeping.andSilence(kept, end)), () -> useful.add(kept));
        }
        useful.stream().max(BEST).ifPresent(best -> effects.addAll(sendOnly(best, useful)));
        return effects;
    }

    private List<Effect> sendOnly(Kept best, List<Kept> useful) {
        var overtaken = new Event.Lapsed(
                now, new Lapse.Overtaken(best.nudge().occurrence().slot()));
        List<Effect> effects = new ArrayList<>();
        useful.stream()
                .filter(kept -> !kept.equals(best))
                .forEach(kept -> effects.addAll(Keeping.andSilence(kept, overtaken)));
        effects.addAll(send(best));
        return effects;
    }

    /// On the disk first, so that after a stop it is known that it may have been sent.
    private List<Effect> send(Kept kept) {
        return switch (Life.after(kept.nudge(), new Event.FallDue(now))) {
            case Turn.Becomes(var due) ->
                List.of(new Effect.Keep(kept, due, List.of(new Effect.Send(kept.changed(due))), List.of()));
            case Turn.Stays() -> List.of(new Effect.Send(kept));
            case Turn.Refused _ -> List.of();
        };
    }

    /// How a nudge ends, or waits, that is not to be sent now; empty if it is.
    private Optional<Event> ending(Nudge nudge) {
        Instant due = nudge.leeway().due();
        return switch (nudge.state()) {
            case State.Planned _, State.Snoozed _, State.Waiting _ -> ending(nudge, missed.apply(due));
            case State.Due(var _, Attempt attempt) ->
                switch (attempt) {
                    case FAILED -> ending(nudge, new Lapse.Unreached());
                    case UNDER_WAY -> isOld(due) ? lapse(new Lapse.Unsure()) : ending(nudge, new Lapse.Unsure());
                };
            case State.Sent _ -> lapse(new Lapse.Unseen());
            case State.Shown _, State.Opened _ -> lapse(new Lapse.Unanswered());
            case State.Done _, State.Skipped _, State.Suppressed _, State.Expired _ -> lapse(new Lapse.TooLate());
        };
    }

    private Optional<Event> ending(Nudge nudge, Lapse lapse) {
        if (!nudge.leeway().isUseful(now)) {
            return lapse(lapse);
        }
        return objections.to(nudge, now).map(why -> new Event.Hushed(now, why));
    }

    private boolean isOld(Instant due) {
        return Duration.between(due, now).compareTo(SENT_ONCE_MORE) >= 0;
    }

    private Optional<Event> lapse(Lapse why) {
        return Optional.of(new Event.Lapsed(now, why));
    }
}

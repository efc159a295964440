// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.reminder.clock.Jump;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Lapse;
import app.supple.reminder.life.Life;
import app.supple.reminder.life.Life.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The heart of the calling side: hears what happened and says what is to be done. It does nothing itself, asks no
/// clock and never waits, so the same signals give the same effects. For one thread.
///
/// What was said and written survives a stop; what the engine remembers of clocks need not.
public final class Engine {

    /// It wants to hear of the time at least so often. Whoever sleeps until the next nudge oversleeps it, because
    /// such a clock stands still while the computer sleeps.
    public static final Duration TICK = Duration.ofSeconds(15);

    /// For how long a nudge is ours to be sent.
    public static final Duration LEASE = Duration.ofSeconds(30);

    /// How many persons are seen to at once, at most: what becomes of them is written together.
    public static final int PERSONS = 1_000;

    /// Any zone is within a day of UTC, and what was put off until the morning belongs to the day before.
    private static final int DAYS_BEHIND = 3;

    private static final int DAYS_AHEAD = 400;

    private final Objections objections;

    private @Nullable Moment before;
    private Instant start = Instant.MIN;
    private @Nullable Jump gap;

    public Engine(Objections objections) {
        this.objections = objections;
    }

    public List<Effect> step(Moment now, Signal signal) {
        List<Effect> effects = new ArrayList<>(look(now));
        effects.addAll(answer(now.wall(), signal));
        return effects;
    }

    private List<Effect> look(Moment now) {
        Moment last = before;
        before = now;
        if (last == null) {
            start = now.wall();
            return List.of();
        }
        return switch (Jump.between(last, now)) {
            case Jump.Normal _ -> List.of();
            case Jump.StepBack back -> List.of(new Effect.Note(back));
            case Jump.Suspend sleep -> List.of(passed(sleep));
            case Jump.StepForward step -> List.of(passed(step));
        };
    }

    private Effect passed(Jump jump) {
        gap = jump;
        return new Effect.Note(jump);
    }

    private List<Effect> answer(Instant now, Signal signal) {
        return switch (signal) {
            case Signal.Tick() -> List.of(new Effect.Claim(LEASE, PERSONS));
            case Signal.Personal personal -> List.of(findDays(now, personal));
            case Signal.Handed(var sent) -> handed(sent, new Event.Handed(now));
            case Signal.Failed(var sent) -> Keeping.quietly(sent, new Event.Failed(now));
            case Signal.Answered(var occurrence, var event) -> List.of(new Effect.Find(occurrence, event));
            case Signal.Claimed(var claimed, int asked) -> claimed(now, claimed, asked);
            case Signal.Found(var kept, Event.Handed _) -> Answers.late(kept);
            case Signal.Found(var kept, var event) -> Answers.to(kept, event);
            case Signal.FoundDays(var days, Signal.Planned plan) -> new Replan(now, plan).effects(days);
            case Signal.FoundDays(var days, Signal.Moved moved) -> Answers.toMoved(days, moved.event());
        };
    }

    private static Effect findDays(Instant now, Signal.Personal why) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Effect.FindDays(today.minusDays(DAYS_BEHIND), today.plusDays(DAYS_AHEAD), why);
    }

    /// If somebody changed it meanwhile, this asks whether what was sent is to be taken back.
    private static List<Effect> handed(Kept sent, Event.Handed event) {
        return switch (Life.after(sent.nudge(), event)) {
            case Turn.Becomes(var after) ->
                List.of(new Effect.Keep(
                        sent,
                        after,
                        List.of(),
                        List.of(new Effect.Find(sent.nudge().occurrence(), event))));
            case Turn.Stays(), Turn.Refused _ -> List.of();
        };
    }

    /// Asks again only if there may be more. What is claimed is leased, so that ends. Whoever was held up meanwhile
    /// asks with a time long past, and by it takes the leases of others for void.
    private List<Effect> claimed(Instant now, List<Kept> claimed, int asked) {
        List<Effect> effects = new ArrayList<>(new Verdicts(now, objections, this::missed).on(claimed));
        if (persons(claimed) >= asked) {
            effects.add(new Effect.Claim(LEASE, PERSONS));
        }
        return effects;
    }

    private static long persons(List<Kept> claimed) {
        return claimed.stream()
                .map(kept -> kept.nudge().occurrence().person())
                .distinct()
                .count();
    }

    /// Why nobody saw to a nudge while it was of use.
    private Lapse missed(Instant due) {
        Lapse late = due.isBefore(start) ? new Lapse.Stopped(start) : new Lapse.TooLate();
        return gap == null ? late : gap.lapse(due).orElse(late);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.day;

import app.supple.reminder.Rule;
import app.supple.reminder.day.Account.Line;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Finds out what comes next; see [Next#of].
record Coming(Instant now, List<Pause> pauses, Function<Instant, List<Account>> week) {

    Next next() {
        Next comes = comes();
        return pauses.stream()
                .filter(pause -> pause.covers(now))
                .max(Comparator.comparing(Pause::until))
                .map(this::last)
                .<Next>map(last -> new Next.Paused(last.until(), last.cause(), comes))
                .orElse(comes);
    }

    /// Every week is alike, so what is not found within one from now is found within one from the end of a pause.
    private Next comes() {
        return Stream.concat(Stream.of(now), pauses.stream().map(Pause::until).sorted())
                .flatMap(from -> first(from).stream())
                .findFirst()
                .<Next>map(comes -> comes)
                .orElse(new Next.Nothing());
    }

    private Optional<Next.Comes> first(Instant from) {
        return week.apply(from).stream()
                .flatMap(account -> account.lines().stream())
                .filter(line -> line.rule() != Rule.POSTURE)
                .flatMap(line -> moment(line).map(at -> new Next.Comes(line, at, between(at))).stream())
                .filter(comes -> !comes.at().isBefore(from) && !isPaused(comes.at()))
                .min(Comparator.comparing(Next.Comes::at));
    }

    /// When it will call; empty if it will not, or does already.
    private Optional<Instant> moment(Line line) {
        return switch (line) {
            case Line.Followed(var nudge, var _, var _) -> moment(nudge);
            case Line.Unfollowed(var slot) -> Optional.of(slot.at().toInstant()).filter(at -> at.isAfter(now));
            case Line.Silent _ -> Optional.empty();
        };
    }

    /// What was due a moment ago and is of use still is sent with the next look.
    private Optional<Instant> moment(Nudge nudge) {
        Instant due = nudge.leeway().due();
        return switch (nudge.state()) {
            case State.Planned _, State.Snoozed _, State.Waiting _ ->
                Optional.of(due.isBefore(now) ? now : due)
                        .filter(_ -> nudge.leeway().isUseful(now));
            case State.Due _, State.Sent _, State.Shown _, State.Opened _ -> Optional.empty();
            case State.Done _, State.Skipped _, State.Suppressed _, State.Expired _ -> Optional.empty();
        };
    }

    private boolean isPaused(Instant moment) {
        return pauses.stream().anyMatch(pause -> pause.covers(moment));
    }

    private List<Pause> between(Instant at) {
        return pauses.stream()
                .filter(pause -> pause.from().isAfter(now) && pause.from().isBefore(at))
                .toList();
    }

    /// Of a chain of pauses without a gap the last.
    private Pause last(Pause pause) {
        return pauses.stream()
                .filter(other -> other.covers(pause.until()))
                .max(Comparator.comparing(Pause::until))
                .map(this::last)
                .orElse(pause);
    }
}

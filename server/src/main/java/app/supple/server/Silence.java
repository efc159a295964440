// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.person.PersonId;
import app.supple.reminder.call.Breaks;
import app.supple.reminder.call.Calls;
import app.supple.reminder.day.Next;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.delay.PauseWish;
import app.supple.server.wire.nudge.NextJson;
import app.supple.server.words.nudge.CallWords;
import app.supple.server.words.nudge.PauseWords;
import app.supple.server.words.nudge.Wall;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers the command line, at one moment: what is silent, and what comes.
record Silence(Calls calls, Breaks breaks, Instant now) {

    /// @throws IllegalArgumentException if these days cannot be silent; it says what to do
    String pause(PauseWish wish) {
        refuse(wish);
        Pause pause = breaks.pause(PersonId.ME, wish, now);
        String told = pause.covers(now) ? "" : "No reminders " + PauseWords.pause(pause, wall()) + ". ";
        return told + holds();
    }

    /// Then what comes, and which pauses are still to come.
    String resume() {
        boolean held = !breaks.resume(PersonId.ME, now).isEmpty();
        String first =
                (held ? "The pause is over. " : "No pause holds. ") + CallWords.next(calls.next(PersonId.ME), wall());
        Stream<String> toCome = breaks.all(PersonId.ME, now).stream()
                .map(pause -> "Still to come: " + PauseWords.pause(pause, wall()) + ".");
        return Stream.concat(Stream.of(first), toCome).collect(Collectors.joining(System.lineSeparator()));
    }

    NextJson next() {
        return NextJson.of(calls.next(PersonId.ME), wall());
    }

    private String holds() {
        return calls.next(PersonId.ME) instanceof Next.Paused(var until, var cause, var _)
                ? PauseWords.holds(until, cause, wall()) + " ./supple resume ends it."
                : "./supple resume ends it once it has begun.";
    }

    private void refuse(PauseWish wish) {
        if (wish instanceof PauseWish.Over days) {
            breaks.refusal(PersonId.ME, days, now).ifPresent(why -> {
                throw new IllegalArgumentException(
                        PauseWords.refusal(why, days, breaks.persons().dateAt(PersonId.ME, now)));
            });
        }
    }

    private Wall wall() {
        return new Wall(breaks.persons().days(PersonId.ME), now);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.person.PersonId;
import app.supple.reminder.Movement;
import app.supple.reminder.Occurrence;
import app.supple.reminder.delay.Snooze;
import app.supple.reminder.life.Nudge;
import app.supple.server.wire.Words;
import app.supple.server.words.nudge.CardWords;
import app.supple.server.words.nudge.StartWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What calls a person now, and when it is worth asking again.
///
/// @param nudge null if nothing calls
/// @param next when the next one is due; null if none is known
/// @param zone where Supple thinks the person is
public record CallingJson(
        @Nullable NudgeJson nudge, @Nullable String next, String zone) {

    /// The occurrence of that name; empty if it cannot be one.
    public static Optional<Occurrence> named(String name, PersonId person) {
        return Occurrence.named(name, person);
    }

    /// A reminder that calls now.
    ///
    /// @param name for answers to it
    /// @param call how often it comes, this time included; goes back with an answer that puts it off
    /// @param start the page to open for it; null for a word about posture, which wants nothing opened
    /// @param until from then on it is of no use
    /// @param putOff for how long it can be put off now: `5m`, `15m`, `30m`, `60m`, `morning`
    public record NudgeJson(
            String name,
            String kind,
            String slot,
            int call,
            String state,
            String title,
            String text,
            @Nullable String start,
            String until,
            List<String> putOff) {

        /// Says what calls.
        ///
        /// @param movement the one whose turn it is; null for a session, or if the plan has it no more
        public static NudgeJson of(Nudge nudge, @Nullable Movement movement, Instant now) {
            Occurrence occurrence = nudge.occurrence();
            return new NudgeJson(
                    occurrence.name(),
                    Words.of(occurrence.rule()),
                    occurrence.slot().toString(),
                    nudge.call(),
                    Words.of(CardWords.stage(nudge.state())),
                    CardWords.title(occurrence.rule()),
                    CardWords.text(occurrence.rule(), movement),
                    StartWords.page(occurrence.rule(), movement),
                    nudge.leeway().until().toString(),
                    Stream.concat(
                                    Snooze.LENGTHS.stream().map(Snooze.For::new).map(Snooze.class::cast),
                                    Stream.of(new Snooze.UntilMorning()))
                            .filter(wish -> nudge.leeway().putOff(now, wish).isPresent())
                            .map(AnswerReader::word)
                            .toList());
        }
    }
}

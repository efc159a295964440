// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.delivery;

import app.supple.delivery.Discretion;
import app.supple.delivery.Message;
import app.supple.reminder.Movement;
import app.supple.reminder.Rule;
import app.supple.server.words.Capitals;
import app.supple.server.words.LengthWords;
import app.supple.server.words.nudge.CardWords;
import app.supple.server.words.nudge.StartWords;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a message says. Anybody may read it on a lock screen: pain and conditions stand in none, and movements only
/// where the person asks for it.
public final class MessageWords {

    private MessageWords() {}

    /// What calls.
    ///
    /// @param movement the one whose turn it is; null for a session, or if the plan has it no more
    public record Call(Rule rule, @Nullable Movement movement, Discretion discretion) {}

    public static Message of(Call call, String topic, List<Message.Choice> choices) {
        String page = Objects.requireNonNullElse(StartWords.page(call.rule(), call.movement()), "/");
        return new Message(title(call), body(call), page, topic, choices);
    }

    /// A message that a person sends themselves.
    public static Message test() {
        return new Message(
                "This is a test from Supple",
                "You see it, so reminders arrive here.",
                "/settings/reminders",
                "test",
                List.of());
    }

    /// Nobody has seen what was sent to a device for days.
    ///
    /// @param device what the person calls it
    public static Message unseen(String device) {
        return new Message(
                "Reminders no longer arrive on one of your devices",
                "For some days nothing was shown on “" + device + "”. Open Supple there, or see Settings, Reminders.",
                "/settings/reminders",
                "unseen",
                List.of());
    }

    private static String title(Call call) {
        return switch (call.discretion()) {
            case NEUTRAL ->
                switch (call.rule()) {
                    case MORNING -> "Your morning minutes";
                    case EVENING -> "Your evening minutes";
                    case NUDGE, POSTURE -> "Time for a short break";
                };
            case OPEN -> {
                Movement movement = call.movement();
                yield movement == null ? CardWords.title(call.rule()).replaceFirst("\\.$", "") : name(movement);
            }
        };
    }

    private static String body(Call call) {
        return switch (call.discretion()) {
            case NEUTRAL -> "Whenever it suits you. Open to see what it is.";
            case OPEN -> {
                Movement movement = call.movement();
                yield movement == null
                        ? CardWords.text(call.rule(), null)
                        : Capitals.large(LengthWords.minutes(movement.length())) + ". Standing or on a chair.";
            }
        };
    }

    private static String name(Movement movement) {
        return Capitals.large(movement.name());
    }
}

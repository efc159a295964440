// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.reminder.delay.Snooze;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.State.Device;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Turns what a device says about a nudge into an event, or into the list of all that is wrong with it.
public final class AnswerReader {

    private static final Duration NO_TIME = Duration.ofMinutes(5);
    private static final String ANSWERS = "This needs shown, opened, done, moved, skipped or put_off.";
    private static final String LENGTHS = "This needs 5m, 15m, 30m, 60m or morning.";
    private static final String DEVICE = "This needs 1 to 40 letters, digits or hyphens.";

    private AnswerReader() {}

    private enum Answer {
        SHOWN,
        OPENED,
        DONE,
        MOVED,
        SKIPPED,
        PUT_OFF
    }

    /// Reads an answer that is given now. A device's own clock is not asked: it may be wrong.
    ///
    /// @throws app.supple.server.wire.BadJson if the body is no JSON document
    public static Reading<Event> read(byte[] body, Instant now) {
        return Reading.of(body, fields -> event(fields, now));
    }

    /// How long a nudge is put off, as it stands in an answer.
    static String word(Snooze snooze) {
        return switch (snooze) {
            case Snooze.For(Duration length) -> length.toMinutes() + "m";
            case Snooze.UntilMorning() -> "morning";
        };
    }

    private static Event event(JsonFields fields, Instant now) {
        Answer answer = fields.text("answer", Answer.SHOWN, ANSWERS, AnswerReader::answer);
        Device by = fields.text("device", new Device("unknown"), DEVICE, Device::new);
        return switch (answer) {
            case SHOWN -> new Event.Shown(now, by, call(fields));
            case OPENED -> new Event.Opened(now, by, call(fields));
            case DONE -> new Event.Done(now, by);
            case MOVED -> new Event.Moved(now, by);
            case SKIPPED -> new Event.Skip(now, by);
            case PUT_OFF ->
                new Event.PutOff(
                        now,
                        by,
                        fields.text("put_off", new Snooze.For(NO_TIME), LENGTHS, AnswerReader::snooze),
                        call(fields));
        };
    }

    /// Which call it answers, so that the same word, sent again later, does not count for the next.
    private static int call(JsonFields fields) {
        return fields.number("call", 1, Integer.MAX_VALUE);
    }

    private static Answer answer(String word) {
        return Answer.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Snooze snooze(String word) {
        return word.equals("morning")
                ? new Snooze.UntilMorning()
                : new Snooze.For(Duration.ofMinutes(Long.parseLong(word.replaceFirst("m$", ""))));
    }
}

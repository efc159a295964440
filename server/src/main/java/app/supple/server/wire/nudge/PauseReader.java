// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.diary.Receipt.Fault;
import app.supple.reminder.delay.Pause.Cause;
import app.supple.reminder.delay.PauseWish;
import app.supple.reminder.delay.PauseWish.Over;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Reading;
import app.supple.server.words.nudge.PauseWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Turns what a program sent into the wish for a pause, or into the list of all that is wrong with it.
///
/// @param today the date of the person
public record PauseReader(LocalDate today) {

    private static final int LONGEST_WORD = 40;
    private static final String NEEDS_DAY = "This needs a day such as 2026-12-24.";

    /// Reads `{"for": "1h"}`, `{"until": "morning"}`, or the first and last day with a reason.
    ///
    /// @throws app.supple.server.wire.BadJson if the body is no JSON document
    public Reading<PauseWish> read(byte[] body) {
        Reading<PauseWish> reading = Reading.of(body, this::wish);
        return reading instanceof Reading.Good<PauseWish>(Over days) ? checked(days) : reading;
    }

    private Reading<PauseWish> checked(Over days) {
        return days.refusal(today)
                .map(why -> new Fault("last", PauseWords.refusal(why, days, today)))
                .<Reading<PauseWish>>map(fault -> new Reading.Bad<>(List.of(fault)))
                .orElseGet(() -> new Reading.Good<>(days));
    }

    private PauseWish wish(JsonFields fields) {
        boolean hour = has(fields, "for", "1h");
        boolean morning = has(fields, "until", "morning");
        boolean days = Stream.of("first", "last", "because").filter(fields::has).count() > 0;
        if (Stream.of(hour, morning, days).filter(one -> one).count() != 1) {
            fields.note("body", "Say one of for, until, or first with last.");
        }
        if (days) {
            return days(fields);
        }
        return morning ? new PauseWish.UntilMorning() : new PauseWish.Hour();
    }

    private static boolean has(JsonFields fields, String name, String word) {
        if (fields.has(name) && !fields.optionalText(name, LONGEST_WORD).equals(word)) {
            fields.note(name, "This needs \"" + word + "\", or leave it out.");
        }
        return fields.has(name);
    }

    private static PauseWish days(JsonFields fields) {
        LocalDate first = fields.text("first", LocalDate.EPOCH, NEEDS_DAY, LocalDate::parse);
        LocalDate last = fields.text("last", LocalDate.EPOCH, NEEDS_DAY, LocalDate::parse);
        return new Over(first, last, fields.has("because") ? because(fields) : Cause.HOLIDAY);
    }

    private static Cause because(JsonFields fields) {
        return fields.text("because", Cause.HOLIDAY, "This needs holiday or illness.", text -> switch (text) {
            case "holiday" -> Cause.HOLIDAY;
            case "illness" -> Cause.ILLNESS;
            default -> throw new IllegalArgumentException("no such reason");
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.pause;

import app.supple.reminder.delay.Pause.Cause;
import app.supple.reminder.delay.PauseWish.Over;
import app.supple.server.web.page.PauseView.Days;
import app.supple.server.web.page.SettingsView.Choice;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.words.nudge.PauseWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form for whole days, as sent. Keeps what was typed, so that a mistake is not typed anew.
///
/// @param wish null if it has errors, or nothing was sent
record DaysForm(
        String first, String last, String because, @Nullable Over wish, List<FieldError> errors) {

    private static final String HOLIDAY = "holiday";
    private static final String ILLNESS = "illness";

    static DaysForm empty() {
        return new DaysForm("", "", HOLIDAY, null, List.of());
    }

    static DaysForm sent(Map<String, String> fields, LocalDate today) {
        String first = fields.getOrDefault("first", "");
        String last = fields.getOrDefault("last", "");
        String because = fields.getOrDefault("because", HOLIDAY);
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = date("first", first, errors);
        LocalDate to = date("last", last, errors);
        Cause cause = cause(because, errors);
        Over wish = from == null || to == null || cause == null ? null : new Over(from, to, cause);
        if (wish != null) {
            wish.refusal(today)
                    .map(why -> new FieldError("last", PauseWords.refusal(why, wish, today)))
                    .ifPresent(errors::add);
        }
        return new DaysForm(first, last, because, errors.isEmpty() ? wish : null, errors);
    }

    Days view() {
        return new Days(
                first,
                last,
                List.of(
                        new Choice(HOLIDAY, "Holiday", because.equals(HOLIDAY), ""),
                        new Choice(ILLNESS, "Illness", because.equals(ILLNESS), "")),
                errors);
    }

    private static @Nullable LocalDate date(String field, String text, List<FieldError> errors) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            errors.add(new FieldError(field, "Choose the " + field + " day, such as 2026-12-24."));
            return null;
        }
    }

    private static @Nullable Cause cause(String because, List<FieldError> errors) {
        return switch (because) {
            case HOLIDAY -> Cause.HOLIDAY;
            case ILLNESS -> Cause.ILLNESS;
            default -> {
                errors.add(new FieldError("because", "Choose holiday or illness."));
                yield null;
            }
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.reminders;

import app.supple.delivery.Destination.Manner;
import app.supple.delivery.Discretion;
import app.supple.delivery.When;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.page.reminders.RemindersView.Day;
import app.supple.server.web.page.reminders.RemindersView.Use;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Between how a destination is used and the form about it.
final class MannerForm {

    /// As good a guess as any at somebody's working hours.
    private static final When.Hours USUAL =
            new When.Hours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0));

    private MannerForm() {}

    /// What a sent form says.
    sealed interface Sent {

        record Good(Manner manner) implements Sent {}

        record Bad(List<FieldError> errors) implements Sent {}
    }

    static Use view(Manner manner) {
        When.Hours shown = manner.when().hours().orElse(USUAL);
        return new Use(
                manner.on(),
                manner.when().word(),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Day(value(day), words(day), shown.days().contains(day)))
                        .toList(),
                shown.from().toString(),
                shown.to().toString(),
                manner.discretion() == Discretion.OPEN,
                words(manner));
    }

    /// @param id of the destination, for the names of fields
    static Sent read(Map<String, String> fields, String id) {
        Discretion discretion = fields.containsKey("open") ? Discretion.OPEN : Discretion.NEUTRAL;
        boolean on = fields.containsKey("on");
        String times = fields.getOrDefault("times", "always");
        if (times.equals("always")) {
            return new Sent.Good(new Manner(on, When.ALWAYS, discretion));
        }
        LocalTime from = time(fields.getOrDefault("from", ""));
        LocalTime to = time(fields.getOrDefault("to", ""));
        Set<DayOfWeek> days = days(fields);
        boolean isChosen = times.equals("only") || times.equals("except");
        if (!isChosen || from == null || to == null || days.isEmpty()) {
            return new Sent.Bad(List.of(new FieldError(
                    "use-" + id, "Choose one day at least, and give two times such as 09:00 and 17:00.")));
        }
        var hours = new When.Hours(days, from, to);
        return new Sent.Good(new Manner(on, When.of(times, hours), discretion));
    }

    private static @Nullable LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text).withSecond(0);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Set<DayOfWeek> days(Map<String, String> fields) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> fields.containsKey(value(day)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String words(Manner manner) {
        String used = !manner.on()
                ? "Switched off."
                : switch (manner.when()) {
                    case When.Always() -> "Used at all times.";
                    case When.Only(var hours) -> "Used " + words(hours) + " only.";
                    case When.Except(var hours) -> "Not used " + words(hours) + ".";
                };
        return used
                + switch (manner.discretion()) {
                    case NEUTRAL -> " Says only that it is time for a break.";
                    case OPEN -> " Names the movement.";
                };
    }

    private static String words(When.Hours hours) {
        String days = hours.days().stream().sorted().map(MannerForm::words).collect(Collectors.joining(", "));
        return "on " + days + " from " + hours.from() + " to " + hours.to();
    }

    private static String words(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }

    private static String value(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}

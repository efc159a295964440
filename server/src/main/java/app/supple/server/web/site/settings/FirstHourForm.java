// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import app.supple.person.FirstHour;
import app.supple.person.Person;
import app.supple.server.web.page.part.FieldError;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The form for the gentle first hour, as sent. Keeps what was typed, so that a mistake is not typed anew.
record FirstHourForm(String minutes, List<FieldError> errors) {

    /// As it is now.
    static FirstHourForm of(Person person) {
        return new FirstHourForm(String.valueOf(person.firstHour().length().toMinutes()), List.of());
    }

    static FirstHourForm sent(Map<String, String> fields) {
        String minutes = fields.getOrDefault("gentle_minutes", "");
        return new FirstHourForm(
                minutes,
                isMinutes(minutes)
                        ? List.of()
                        : List.of(new FieldError("gentle_minutes", "Choose a whole number of minutes from 0 to 120.")));
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    FirstHour firstHour() {
        return new FirstHour(Duration.ofMinutes(Long.parseLong(minutes)));
    }

    private static boolean isMinutes(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= FirstHour.LONGEST.toMinutes();
    }
}

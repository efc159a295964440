// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import app.supple.person.FirstHour;
import app.supple.person.Person;
import app.supple.person.Rhythm;
import app.supple.server.web.page.part.FieldError;
import app.supple.server.web.site.Says;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form for the shape of a day, as sent. Keeps what was typed, so that a mistake is not typed anew.
record RhythmForm(String rise, String bed, String gentleMinutes, List<FieldError> errors) {

    /// As it is now.
    static RhythmForm of(Person person) {
        return new RhythmForm(
                Says.time(person.rhythms().on(DayOfWeek.MONDAY).rising()),
                Says.time(person.rhythms().on(DayOfWeek.MONDAY).bed()),
                String.valueOf(person.firstHour().length().toMinutes()),
                List.of());
    }

    static RhythmForm sent(Map<String, String> fields) {
        String rise = fields.getOrDefault("rise", "");
        String bed = fields.getOrDefault("bed", "");
        String minutes = fields.getOrDefault("gentle_minutes", "");
        List<FieldError> errors = new ArrayList<>();
        checkTimes(rise, bed, errors);
        if (!isMinutes(minutes)) {
            errors.add(new FieldError("gentle_minutes", "Choose a whole number of minutes from 0 to 120."));
        }
        return new RhythmForm(rise, bed, minutes, errors);
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    Rhythm rhythm() {
        return new Rhythm(LocalTime.parse(rise), LocalTime.parse(bed));
    }

    FirstHour firstHour() {
        return new FirstHour(Duration.ofMinutes(Long.parseLong(gentleMinutes)));
    }

    private static void checkTimes(String rise, String bed, List<FieldError> errors) {
        LocalTime rising = time(rise);
        LocalTime toBed = time(bed);
        if (rising == null) {
            errors.add(new FieldError("rise", "Choose a time such as 07:00."));
        }
        if (toBed == null) {
            errors.add(new FieldError("bed", "Choose a time such as 22:30."));
        }
        if (rising != null && toBed != null && !Rhythm.isPossible(rising, toBed)) {
            errors.add(new FieldError(
                    "bed",
                    "From rising at " + rise + ", bed at " + bed
                            + " makes a day of under 4 or over 20 hours. Choose another time."));
        }
    }

    private static boolean isMinutes(String text) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= FirstHour.LONGEST.toMinutes();
    }

    private static @Nullable LocalTime time(String text) {
        if (!text.matches("\\d\\d:\\d\\d")) {
            return null;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

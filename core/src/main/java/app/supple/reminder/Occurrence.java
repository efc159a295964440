// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.person.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What makes a reminder this one and no other. There is no moment in it: a moment changes with the zone and with the
/// law, and what was shown must not be shown again because of that.
///
/// @param date the day that the person rose on; a slot after midnight belongs to the day before
/// @param slot the time on the wall as it was planned. A waking day is shorter than 24 hours, so it has each time once.
public record Occurrence(PersonId person, Rule rule, LocalDate date, LocalTime slot) {

    private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private static final Pattern NAME =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(morning|nudge|evening|posture)-(\\d{4})");

    /// What it is called among those of its person, `2026-11-25-nudge-0900`.
    public String name() {
        return date + "-" + rule.name().toLowerCase(Locale.ROOT) + "-" + slot.format(SLOT);
    }

    /// The one of that name; empty if it cannot be one.
    public static Optional<Occurrence> named(String name, PersonId person) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Occurrence(
                    person,
                    Rule.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
                    LocalDate.parse(parts.group(1)),
                    LocalTime.parse(parts.group(3), SLOT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.server.wire.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of an occurrence in addresses, `2026-11-25-nudge-0900`. The person is whoever asks.
final class OccurrenceName {

    private static final DateTimeFormatter SLOT = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(morning|nudge|evening|posture)-(\\d{4})");

    private OccurrenceName() {}

    static String of(Occurrence occurrence) {
        return occurrence.date() + "-" + Words.of(occurrence.rule()) + "-"
                + occurrence.slot().format(SLOT);
    }

    /// Empty if it cannot be such a name.
    static Optional<Occurrence> read(String name, PersonId person) {
        Matcher parts = SHAPE.matcher(name);
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

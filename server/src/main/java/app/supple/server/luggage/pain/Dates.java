// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.pain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// In which order a date is written. Times of day after it are left aside.
public enum Dates {
    ISO("2026-11-03", "uuuu-M-d"),
    DAY_FIRST_DOTS("3.11.2026", "d.M.uuuu"),
    DAY_FIRST("3/11/2026, the 3rd of November", "d/M/uuuu"),
    MONTH_FIRST("11/3/2026, the 3rd of November", "M/d/uuuu"),
    YEAR_FIRST("2026/11/03", "uuuu/M/d");

    private static final int LONGEST = 30;
    private static final int FULL_YEAR = 4;

    private final String example;
    private final String pattern;

    Dates(String example, String pattern) {
        this.example = example;
        this.pattern = pattern;
    }

    /// How the third of November looks.
    public String example() {
        return example;
    }

    /// The date in a cell; empty if it is none.
    Optional<LocalDate> read(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String date = cell.split("[ T]", 2)[0];
        try {
            return Optional.of(LocalDate.parse(inFull(date), formatter()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// A year of two digits, which only stands last, is one of this century.
    private String inFull(String date) {
        int before = Math.max(date.lastIndexOf('.'), date.lastIndexOf('/')) + 1;
        boolean yearLast = this != ISO && this != YEAR_FIRST;
        return yearLast && before > 0 && date.length() - before == FULL_YEAR - 2
                ? date.substring(0, before) + "20" + date.substring(before)
                : date;
    }

    private DateTimeFormatter formatter() {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}

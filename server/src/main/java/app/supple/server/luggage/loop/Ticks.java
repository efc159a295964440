// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.loop;

import app.supple.move.Troubles;
import app.supple.server.luggage.csv.CsvLines.Line;
import app.supple.server.luggage.loop.Habit.Tick;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// Reads the days of one habit. Done is what somebody ticked themselves: 2, or YES_MANUAL in newer versions. 1 and
/// YES_AUTO mean that nothing was done, and that nothing had to be; 3 and SKIP that the day was passed over.
///
/// @param counted numbers are thousandths of a unit; whatever is more than the words above counts as done
record Ticks(String habit, boolean counted, Troubles troubles, List<Tick> done) {

    private static final int YES = 2;
    private static final int SKIP = 3;
    private static final int LONGEST = 12;

    Ticks(String habit, boolean counted, Troubles troubles) {
        this(habit, counted, troubles, new ArrayList<>());
    }

    void read(Line line, int column) {
        String date = line.cell(0);
        String value = line.cell(column);
        if (date.equals("Date") || (date.isEmpty() && value.isEmpty())) {
            return;
        }
        try {
            if (isDone(value)) {
                done.add(new Tick(LocalDate.parse(date), line.number()));
            } else {
                LocalDate.parse(date);
            }
        } catch (DateTimeParseException e) {
            troubles.note(line.number(), habit, "This needs a date such as 2026-11-22 in its first column.");
        } catch (NumberFormatException e) {
            troubles.note(line.number(), habit, "Loop writes no such value. It needs one such as 2 or YES_MANUAL.");
        }
    }

    private boolean isDone(String value) {
        return switch (value) {
            case "YES_MANUAL" -> true;
            case "YES_AUTO", "NO", "SKIP", "UNKNOWN", "" -> false;
            default -> isDone(number(value));
        };
    }

    private boolean isDone(int number) {
        if (!counted && number > SKIP) {
            throw new NumberFormatException("no value of a habit that is ticked");
        }
        return counted ? number > SKIP : number == YES;
    }

    private static int number(String value) {
        if (value.length() > LONGEST) {
            throw new NumberFormatException("too long");
        }
        return Integer.parseInt(value);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.pain;

import app.supple.diary.entry.Pain;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.move.Thing;
import app.supple.move.Troubles;
import app.supple.server.luggage.Arrival;
import app.supple.server.luggage.csv.CsvLines.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lines of a table as notes of days.
///
/// @param today no note can be of a later day
public record PainArrival(PainTable table, Matching matching, LocalDate today) implements Arrival {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "ja", "j", "oui", "si", "sí");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "nein", "non", "none", "keine");
    private static final int LONGEST_NUMBER = 10;

    @Override
    public Rule rule() {
        return Rule.WHAT_IS_IN_ORDER;
    }

    @Override
    public Troubles each(Consumer<Thing> taker) {
        Troubles troubles = new Troubles();
        table.troubles().first().forEach(old -> troubles.note(old.line(), old.place(), old.sentence()));
        Set<LocalDate> seen = new HashSet<>();
        for (Line line : table.lines()) {
            DayNote note = isBlank(line) ? null : note(line, troubles);
            if (note != null && !seen.add(note.date())) {
                troubles.note(line.number(), column(matching.date()), "This day stands in an earlier line already.");
            } else if (note != null) {
                taker.accept(new Thing.Noted(note));
            }
        }
        return troubles;
    }

    /// What a line would become; null if it stays out, which is noted.
    public @Nullable DayNote note(Line line, Troubles troubles) {
        Optional<LocalDate> date = matching.dates().read(line.cell(matching.date()));
        if (date.isEmpty() || date.get().isBefore(FIRST)) {
            troubles.note(
                    line.number(),
                    column(matching.date()),
                    "This is no date such as " + matching.dates().example() + ".");
            return null;
        }
        if (date.get().isAfter(today)) {
            troubles.note(line.number(), column(matching.date()), "This day has not come yet. Check the date.");
            return null;
        }
        String pain = line.cell(matching.pain());
        if (!pain.isEmpty() && pain(pain) == null) {
            troubles.note(line.number(), column(matching.pain()), "Pain is a number from 0 to 10.");
            return null;
        }
        return worded(line, new DayNote(date.get(), pain(pain), medicine(line), Said.UNSAID, "", 0), troubles);
    }

    private @Nullable DayNote worded(Line line, DayNote note, Troubles troubles) {
        String words = words(line);
        if (words.length() > DayNote.LONGEST_WORDS) {
            troubles.note(
                    line.number(),
                    column(matching.words()),
                    "This has " + words.length() + " characters. Shorten it to " + DayNote.LONGEST_WORDS + ".");
            return null;
        }
        return new DayNote(note.date(), note.pain(), note.medicine(), note.limited(), words, 0);
    }

    private static boolean isBlank(Line line) {
        return line.cells().stream().allMatch(String::isBlank);
    }

    private String column(int column) {
        List<String> head = table.head();
        return column < 0 || column >= head.size() ? "" : head.get(column);
    }

    /// A half is rounded up: between two, nobody is told less pain than they said.
    private static @Nullable Pain pain(String cell) {
        String number = cell.replace(',', '.').replaceFirst("\\s*/\\s*10$", "");
        if (number.length() > LONGEST_NUMBER || !number.matches("[0-9]+(\\.[0-9]*)?")) {
            return null;
        }
        BigDecimal value = new BigDecimal(number.endsWith(".") ? number + "0" : number);
        boolean possible = value.compareTo(BigDecimal.TEN) <= 0;
        return possible ? new Pain(value.setScale(0, RoundingMode.HALF_UP).intValueExact()) : null;
    }

    /// Anything but a no is a yes: most people write down what they took.
    private Said medicine(Line line) {
        String cell = line.cell(matching.medicine()).toLowerCase(Locale.ROOT);
        if (cell.isEmpty()) {
            return Said.UNSAID;
        }
        return NO.contains(cell) ? Said.NO : Said.YES;
    }

    /// With the names of medicine, if there are any: a note has no other place for them.
    private String words(Line line) {
        String words = seen(line.cell(matching.words()));
        String medicine = seen(line.cell(matching.medicine()));
        String small = medicine.toLowerCase(Locale.ROOT);
        boolean named = !medicine.isEmpty() && !YES.contains(small) && !NO.contains(small);
        if (!named) {
            return words;
        }
        return words.isEmpty() ? "Medicine: " + medicine : words + "\nMedicine: " + medicine;
    }

    private static String seen(String text) {
        int[] letters =
                text.codePoints().map(letter -> isSeen(letter) ? letter : ' ').toArray();
        return new String(letters, 0, letters.length).strip();
    }

    private static boolean isSeen(int letter) {
        int type = Character.getType(letter);
        return letter == '\n' || (type != Character.CONTROL && type != Character.SURROGATE);
    }
}

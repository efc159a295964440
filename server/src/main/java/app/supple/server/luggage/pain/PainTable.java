// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.pain;

import app.supple.move.Troubles;
import app.supple.server.luggage.FirstBytes;
import app.supple.server.luggage.csv.CsvLines;
import app.supple.server.luggage.csv.CsvLines.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table with one line a day, as somebody has kept it elsewhere.
///
/// @param head names of the columns
/// @param lines without the head
/// @param troubles lines that could not be read at all
public record PainTable(List<String> head, List<Line> lines, Troubles troubles) {

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final String SEPARATORS = ",;\t|";
    private static final int ENOUGH = 200;

    /// Reads a table, whatever tells its cells apart.
    ///
    /// @throws IllegalArgumentException if it is none; the message is for the person
    public static PainTable read(Path file) {
        if (FirstBytes.of(file) != FirstBytes.PLAIN) {
            throw new IllegalArgumentException("This file is packed, or a spreadsheet. Save it as CSV first.");
        }
        String text = text(file);
        CsvLines table = CsvLines.of(text, separator(text));
        List<Line> lines = table.lines();
        if (lines.size() < 2 || lines.getFirst().cells().size() < 2) {
            throw new IllegalArgumentException("This is no table with a head, two columns and a line below it."
                    + " Save your diary as CSV, with names of the columns in its first line.");
        }
        List<String> head = lines.getFirst().cells().stream().map(String::strip).toList();
        return new PainTable(head, lines.subList(1, lines.size()), table.troubles());
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("This table is larger than 20 megabytes. Split it.");
            }
            return CsvLines.text(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The one that its first line has most of.
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return SEPARATORS
                .chars()
                .mapToObj(letter -> (char) letter)
                .max(Comparator.comparingLong(
                        letter -> first.chars().filter(one -> one == letter).count()))
                .orElse(',');
    }

    /// Which column is most likely what. The person has the last word.
    public Matching guess() {
        int date = named("date", "datum", "day", "tag", "fecha", "when");
        int pain = named("pain", "schmerz", "nrs", "vas", "douleur", "dolor", "score");
        int medicine = named("medic", "medik", "drug", "pill", "tablet", "analg");
        int words = named("note", "notiz", "comment", "kommentar", "bemerk", "remark", "text", "word");
        int dates = Math.max(0, date);
        return new Matching(dates, pain, medicine, words, dates(dates));
    }

    private int named(String... beginnings) {
        return Stream.of(beginnings)
                .flatMap(word -> IntStream.range(0, head.size())
                        .filter(column ->
                                head.get(column).toLowerCase(Locale.ROOT).contains(word))
                        .boxed())
                .findFirst()
                .orElse(Matching.NONE);
    }

    /// The order in which most of the first dates can be read; of two alike the first.
    private Dates dates(int column) {
        return Stream.of(Dates.values())
                .max(Comparator.comparingLong((Dates dates) -> lines.stream()
                                .limit(ENOUGH)
                                .filter(line -> dates.read(line.cell(column)).isPresent())
                                .count())
                        .thenComparing(Comparator.<Dates>naturalOrder().reversed()))
                .orElse(Dates.ISO);
    }
}

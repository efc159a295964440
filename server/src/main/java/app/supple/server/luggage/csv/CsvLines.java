// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.csv;

import app.supple.move.Troubles;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The lines of a table from anywhere: cells in quotes or not, whatever ends a line.
///
/// @param troubles what could not be read
public record CsvLines(List<Line> lines, Troubles troubles) {

    /// More than a hundred years of days.
    public static final int MOST_LINES = 40_000;

    private static final int MOST_CELLS = 500;
    private static final int LONGEST_CELL = 20_000;
    private static final int LONGEST_LINE = 1024 * 1024;
    private static final char MARK = '\uFEFF';

    /// One line.
    ///
    /// @param number in the file, counted from 1
    public record Line(int number, List<String> cells) {

        /// What stands in a cell, without spaces around; empty if there is none.
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    /// Reads a table whose cells are told apart by one character.
    public static CsvLines of(String text, char between) {
        List<Line> lines = new ArrayList<>();
        Troubles troubles = new Troubles();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(between)
                .maxBufferSize(LONGEST_LINE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                add(record, lines, troubles);
            }
        } catch (CsvParseException e) {
            troubles.note(
                    lines.size() + 1, "", "From here on this is no table, or a quote is never closed. Mend this line.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvLines(lines, troubles);
    }

    private static void add(CsvRecord record, List<Line> lines, Troubles troubles) {
        int number = Math.toIntExact(Math.min(Integer.MAX_VALUE, record.getStartingLineNumber()));
        if (lines.size() >= MOST_LINES) {
            troubles.note(number, "", "Only the first " + MOST_LINES + " lines are read. Split the file.");
        } else if (record.getFieldCount() > MOST_CELLS
                || record.getFields().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            troubles.note(number, "", "This line has more cells, or longer ones, than anybody would write.");
        } else {
            lines.add(new Line(number, record.getFields()));
        }
    }

    /// The text of a file: UTF-8, UTF-16 with its mark, or else what spreadsheets of Western Europe write.
    public static String text(byte[] bytes) {
        if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}

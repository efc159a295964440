// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.csv;

import app.supple.diary.entry.Entry;
import app.supple.move.Thing;
import app.supple.person.PersonId;
import app.supple.server.luggage.Luggage;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes the diary as tables: RFC 4180, UTF-8, one file each.
public record CsvExport(Luggage luggage, Mark mark) {

    /// Some spreadsheets know UTF-8 only by three bytes at its beginning.
    public enum Mark {
        NONE,
        BYTE_ORDER
    }

    /// Into a folder, which is made if it is not there.
    ///
    /// @throws IllegalArgumentException if one of the files is there already; the message says so
    public void folder(PersonId me, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Table table : Table.values()) {
                if (Files.exists(folder.resolve(table.file()))) {
                    throw new IllegalArgumentException(
                            "The file " + folder.resolve(table.file()) + " is there already. Name another folder.");
                }
            }
            write(me, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Into one ZIP. Sessions and steps are written side by side, so they lie in a folder until then.
    ///
    /// @param out is not closed
    public void zip(PersonId me, OutputStream out) {
        try {
            Path folder = Files.createTempDirectory("supple-csv");
            try {
                write(me, folder);
                pack(folder, out);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(PersonId me, Path folder) throws IOException {
        Map<Table, CsvWriter> writers = new EnumMap<>(Table.class);
        try {
            for (Table table : Table.values()) {
                CsvWriter writer = begin(folder.resolve(table.file()));
                writers.put(table, writer);
                writer.writeRecord(table.columns());
            }
            Rows rows = new Rows();
            luggage.each(me, thing -> write(thing, rows, writers));
        } finally {
            for (CsvWriter writer : writers.values()) {
                writer.close();
            }
        }
    }

    private CsvWriter begin(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (mark == Mark.BYTE_ORDER) {
            out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    private static void write(Thing thing, Rows rows, Map<Table, CsvWriter> writers) {
        switch (thing) {
            case Thing.Done(var entry) -> write(entry, writers);
            case Thing.Noted(var note) -> of(writers, Table.NOTES).writeRecord(Rows.note(note));
            case Thing.Asked(var checkIn) -> of(writers, Table.CHECK_INS).writeRecord(rows.checkIn(checkIn));
            case Thing.Named(var activities) -> rows.name(activities);
            case Thing.Me _,
                    Thing.Places _,
                    Thing.Introduced _,
                    Thing.Reminding _,
                    Thing.Paused _,
                    Thing.Made _,
                    Thing.Composed _,
                    Thing.Stands _,
                    Thing.Enrolled _,
                    Thing.Wished _,
                    Thing.Tried _,
                    Thing.Screened _ -> {}
        }
    }

    private static void write(Entry entry, Map<Table, CsvWriter> writers) {
        of(writers, Table.SESSIONS).writeRecord(Rows.session(entry));
        for (int position = 0; position < entry.steps().size(); position++) {
            of(writers, Table.STEPS).writeRecord(Rows.step(entry, position));
        }
    }

    private static CsvWriter of(Map<Table, CsvWriter> writers, Table table) {
        return Objects.requireNonNull(writers.get(table));
    }

    private static void pack(Path folder, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Table table : Table.values()) {
            zip.putNextEntry(new ZipEntry(table.file()));
            Files.copy(folder.resolve(table.file()), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void delete(Path folder) throws IOException {
        for (Table table : Table.values()) {
            Files.deleteIfExists(folder.resolve(table.file()));
        }
        Files.delete(folder);
    }
}

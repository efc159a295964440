// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.loop;

import app.supple.move.Trouble;
import app.supple.move.Troubles;
import app.supple.server.luggage.FirstBytes;
import app.supple.server.luggage.ZipPieces;
import app.supple.server.luggage.csv.CsvLines;
import app.supple.server.luggage.csv.CsvLines.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What Loop Habit Tracker exports: a ZIP with `Habits.csv`, with one folder for each habit, such as
/// `001 Stretch/Checkmarks.csv`, and with one `Checkmarks.csv` of all habits. The last one alone is read, too.
///
/// @param troubles lines that could not be read
public record LoopFile(List<Habit> habits, Troubles troubles) {

    private static final String HABITS = "Habits.csv";
    private static final String TICKS = "Checkmarks.csv";
    private static final int MOST_HABITS = 100;
    private static final long LARGEST = 20L * 1024 * 1024;

    /// Reads a ZIP, or one table.
    ///
    /// @throws IllegalArgumentException if it is neither; the message is for the person
    public static LoopFile read(Path file) {
        return switch (FirstBytes.of(file)) {
            case ZIP -> of(ZipPieces.of(file, name -> name.endsWith(HABITS) || name.endsWith(TICKS)));
            case PLAIN -> of(Map.of(TICKS, bytes(file)));
            case GZIP ->
                throw new IllegalArgumentException("This is packed with gzip. Choose the ZIP that Loop has written.");
        };
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException("This table is larger than 20 megabytes. Choose another one.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LoopFile of(Map<String, byte[]> pieces) {
        Troubles troubles = new Troubles();
        Map<String, byte[]> each = new LinkedHashMap<>();
        pieces.forEach((name, bytes) -> {
            if (name.endsWith("/" + TICKS)) {
                each.put(name, bytes);
            }
        });
        Kinds kinds = Kinds.of(lines(pieces.get(HABITS), troubles));
        List<Habit> habits = each.isEmpty()
                ? ofAll(lines(pieces.get(TICKS), troubles), kinds, troubles)
                : each.entrySet().stream()
                        .limit(MOST_HABITS)
                        .map(habit -> one(habit.getKey(), lines(habit.getValue(), troubles), kinds, troubles))
                        .toList();
        if (habits.isEmpty()) {
            throw new IllegalArgumentException("No habit of Loop is in this file. In Loop, choose Settings, Export as"
                    + " CSV, and take the ZIP that it writes.");
        }
        return new LoopFile(habits, troubles);
    }

    private static List<Line> lines(byte @Nullable [] bytes, Troubles troubles) {
        if (bytes == null) {
            return List.of();
        }
        CsvLines table = CsvLines.of(CsvLines.text(bytes), ',');
        table.troubles().first().forEach(trouble -> note(troubles, trouble));
        return table.lines();
    }

    private static void note(Troubles troubles, Trouble trouble) {
        troubles.note(trouble.line(), trouble.place(), trouble.sentence());
    }

    /// Date, value and, in newer versions, notes; a head in newer versions.
    private static Habit one(String path, List<Line> lines, Kinds kinds, Troubles troubles) {
        String[] folders = path.split("/", -1);
        String folder = folders[folders.length - 2];
        String name = kinds.name(folder);
        Ticks ticks = new Ticks(name, kinds.isCounted(name), troubles);
        lines.forEach(line -> ticks.read(line, 1));
        return new Habit(name, ticks.done());
    }

    /// Names in its head have no quotes, so a name with a comma in it has two columns here.
    private static List<Habit> ofAll(List<Line> lines, Kinds kinds, Troubles troubles) {
        if (lines.isEmpty() || !lines.getFirst().cell(0).equals("Date")) {
            return List.of();
        }
        Line head = lines.getFirst();
        List<Habit> habits = new ArrayList<>();
        for (int column = 1; column < Math.min(head.cells().size(), MOST_HABITS); column++) {
            String name = head.cell(column);
            if (!name.isEmpty()) {
                Ticks ticks = new Ticks(name, kinds.isCounted(name), troubles);
                for (Line line : lines.subList(1, lines.size())) {
                    ticks.read(line, column);
                }
                habits.add(new Habit(name, ticks.done()));
            }
        }
        return habits;
    }
}

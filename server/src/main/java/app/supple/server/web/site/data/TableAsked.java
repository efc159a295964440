// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.data;

import app.supple.server.luggage.csv.CsvLines.Line;
import app.supple.server.luggage.pain.Dates;
import app.supple.server.luggage.pain.Matching;
import app.supple.server.luggage.pain.PainArrival;
import app.supple.server.luggage.pain.PainTable;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.page.data.MoveView.Asking;
import app.supple.server.web.page.data.MoveView.Option;
import app.supple.server.web.page.data.MoveView.Select;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which column is what?
final class TableAsked implements Asked {

    private static final int ROWS = 5;
    private static final int COLUMNS = 30;
    private static final int LONGEST = 80;

    @Override
    public Answer about(Path file, Map<String, String> said, Visit visit, String look) {
        PainTable table = PainTable.read(file);
        Matching guess = table.guess();
        Matching matching = new Matching(
                column(said.get("date"), guess.date(), table),
                column(said.get("pain"), guess.pain(), table),
                column(said.get("medicine"), guess.medicine(), table),
                column(said.get("words"), guess.words(), table),
                dates(said.get("dates"), guess.dates()));
        return new Answer(
                new PainArrival(table, matching, visit.today()),
                new Asking(look, selects(table, matching), head(table), rows(table)));
    }

    private static int column(@Nullable String said, int guess, PainTable table) {
        if (said == null || !said.matches("-1|[0-9]{1,3}")) {
            return guess;
        }
        int column = Integer.parseInt(said);
        return column < table.head().size() ? column : guess;
    }

    private static Dates dates(@Nullable String said, Dates guess) {
        return Stream.of(Dates.values())
                .filter(dates -> word(dates).equals(said))
                .findFirst()
                .orElse(guess);
    }

    private static List<Select> selects(PainTable table, Matching matching) {
        return List.of(
                select("date", "The day", table, matching.date()),
                new Select(
                        "dates",
                        "The third of November 2026 would be written",
                        Stream.of(Dates.values())
                                .map(dates -> new Option(word(dates), dates.example(), dates == matching.dates()))
                                .toList()),
                select("pain", "Pain, 0 to 10 (halves are rounded up)", table, matching.pain()),
                select("medicine", "Medicine (yes or no, or what was taken)", table, matching.medicine()),
                select("words", "Words", table, matching.words()));
    }

    private static Select select(String name, String label, PainTable table, int chosen) {
        List<Option> options = new ArrayList<>();
        if (!name.equals("date")) {
            options.add(new Option("-1", "Is not in the file", chosen == Matching.NONE));
        }
        IntStream.range(0, table.head().size()).forEach(column -> {
            String head = table.head().get(column);
            options.add(new Option(
                    String.valueOf(column), head.isEmpty() ? "Column " + (column + 1) : brief(head), column == chosen));
        });
        return new Select(name, label, options);
    }

    private static List<String> head(PainTable table) {
        return table.head().stream().limit(COLUMNS).map(TableAsked::brief).toList();
    }

    private static List<List<String>> rows(PainTable table) {
        return table.lines().stream().limit(ROWS).map(TableAsked::row).toList();
    }

    private static List<String> row(Line line) {
        return line.cells().stream().limit(COLUMNS).map(TableAsked::brief).toList();
    }

    private static String brief(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST) + "…";
    }

    private static String word(Dates dates) {
        return dates.name().toLowerCase(Locale.ROOT);
    }
}

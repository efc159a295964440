// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.diary.checkin.Weeks;
import app.supple.diary.look.DaySum;
import app.supple.progress.habit.Tile;
import app.supple.server.web.page.progress.ChartCard.Row;
import app.supple.server.web.page.progress.ChartCard.Table;
import app.supple.server.web.page.progress.YearCard;
import app.supple.server.web.page.progress.YearCard.Week;
import app.supple.server.web.site.Says;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The last year, a tile a day.
record YearCards(Sheet sheet) {

    static final int WEEKS = 52;
    static final int DAYS = WEEKS * Weeks.DAYS;

    /// So many weeks fit on a phone.
    private static final int PHONE_WEEKS = 20;

    YearCard card() {
        LocalDate monday = sheet.today().minusDays(sheet.today().getDayOfWeek().getValue() - 1L);
        LocalDate first = monday.minusWeeks(WEEKS - 1L);
        List<Tile> tiles = Tile.of(sheet.habit(), sheet.breaks(), first, monday.plusDays(Weeks.DAYS - 1L));
        List<Week> weeks = IntStream.range(0, WEEKS)
                .mapToObj(week -> week(week, tiles.subList(week * Weeks.DAYS, (week + 1) * Weeks.DAYS)))
                .toList();
        return new YearCard(line(first), weeks, table(first));
    }

    private Week week(int number, List<Tile> tiles) {
        return new Week(
                month(tiles),
                number < WEEKS - PHONE_WEEKS,
                tiles.stream()
                        .map(tile -> new YearCard.Tile(
                                tile.kind().name().toLowerCase(Locale.ROOT),
                                tile.date().equals(sheet.today())))
                        .toList());
    }

    /// Above the week in which it begins.
    private static String month(List<Tile> tiles) {
        return tiles.stream()
                .map(Tile::date)
                .filter(date -> date.getDayOfMonth() == 1)
                .findFirst()
                .map(date -> date.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK))
                .orElse("");
    }

    private String line(LocalDate first) {
        LocalDate since = first.isBefore(sheet.habit().first()) ? sheet.habit().first() : first;
        int sessions = sessions(days(since, sheet.today()));
        int breaks = breaks(since, sheet.today());
        if (sessions + breaks == 0) {
            return "Your first day fills the first tile.";
        }
        return count(sessions, "session") + " and " + count(breaks, "break") + " since " + DateWords.day(since);
    }

    /// By months, newest first.
    private Table table(LocalDate first) {
        List<Row> rows = new ArrayList<>();
        YearMonth last = YearMonth.from(sheet.today());
        LocalDate since = first.isBefore(sheet.habit().first()) ? sheet.habit().first() : first;
        for (YearMonth month = last; !month.isBefore(YearMonth.from(since)); month = month.minusMonths(1)) {
            rows.add(row(month));
        }
        return new Table("Sessions and breaks by month", "What was done", rows);
    }

    private Row row(YearMonth month) {
        List<DaySum> days = days(month.atDay(1), month.atEndOfMonth());
        long mornings = days.stream().filter(DaySum::morning).count();
        long evenings = days.stream().filter(DaySum::evening).count();
        return new Row(
                Says.month(month),
                count(mornings, "morning") + ", " + count(evenings, "evening") + ", "
                        + count(breaks(month.atDay(1), month.atEndOfMonth()), "break"));
    }

    private List<DaySum> days(LocalDate from, LocalDate to) {
        return sheet.habit().done().values().stream()
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .toList();
    }

    private int breaks(LocalDate from, LocalDate to) {
        return sheet.breaks().entrySet().stream()
                .filter(day -> !day.getKey().isBefore(from) && !day.getKey().isAfter(to))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int sessions(Collection<DaySum> days) {
        return days.stream()
                .mapToInt(day -> (day.morning() ? 1 : 0) + (day.evening() ? 1 : 0) + day.others())
                .sum();
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}

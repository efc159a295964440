// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Says on which days of the week something is.
public final class WeekWords {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /// So many days in a row are said by the first and the last.
    private static final int ROW = 3;

    private WeekWords() {}

    /// `"Monday to Friday"`, `"Saturday and Sunday"`, `"Every day"`.
    public static String days(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length ? "Every day" : list(days, name -> name);
    }

    /// As a sentence begins: `"On weekdays"`, `"At weekends"`, `"On Mondays and Fridays"`, `"Every day"`.
    public static String when(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "Every day";
        }
        if (days.equals(WEEKEND)) {
            return "At weekends";
        }
        return days.equals(EnumSet.complementOf(EnumSet.copyOf(WEEKEND)))
                ? "On weekdays"
                : "On " + list(days, name -> name + "s");
    }

    public static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    private static String list(Set<DayOfWeek> days, UnaryOperator<String> form) {
        List<String> parts =
                rows(days).stream().flatMap(row -> parts(row, form).stream()).toList();
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    private static List<String> parts(List<DayOfWeek> row, UnaryOperator<String> form) {
        List<String> names = row.stream().map(WeekWords::name).map(form).toList();
        return row.size() < ROW ? names : List.of(names.getFirst() + " to " + names.getLast());
    }

    /// Days that follow each other, from Monday.
    private static List<List<DayOfWeek>> rows(Set<DayOfWeek> days) {
        List<List<DayOfWeek>> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean begins = day == DayOfWeek.MONDAY || !days.contains(day.minus(1));
            if (days.contains(day) && begins) {
                rows.add(new ArrayList<>());
            }
            if (days.contains(day)) {
                rows.getLast().add(day);
            }
        }
        return rows;
    }
}

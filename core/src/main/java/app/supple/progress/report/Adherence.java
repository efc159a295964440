// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.diary.look.DaySum;
import app.supple.plan.course.Bends;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How much was done of what was planned.
///
/// @param done planned sessions that were finished, on the days before today
/// @param planned two a day on these days; fewer where the person left one out, none in a pause
/// @param days on which anything was done, today among them
/// @param stretched all that was done, today among it
public record Adherence(int done, int planned, int days, Duration stretched) {

    private static final int SESSIONS_A_DAY = 2;

    /// @param sums of the days from the first to today
    static Adherence of(List<DaySum> sums, Bends bends, LocalDate first, LocalDate today) {
        Map<LocalDate, DaySum> byDate = sums.stream().collect(Collectors.toMap(DaySum::date, Function.identity()));
        List<LocalDate> past = first.isBefore(today) ? first.datesUntil(today).toList() : List.of();
        return new Adherence(
                past.stream()
                        .mapToInt(date -> Math.min(done(byDate, date), planned(bends, date)))
                        .sum(),
                past.stream().mapToInt(date -> planned(bends, date)).sum(),
                sums.size(),
                sums.stream().map(DaySum::stretched).reduce(Duration.ZERO, Duration::plus));
    }

    /// In whole percent; 0 if nothing was planned.
    public int percent() {
        return planned == 0 ? 0 : Math.round(100f * done / planned);
    }

    private static int done(Map<LocalDate, DaySum> byDate, LocalDate date) {
        DaySum sum = byDate.get(date);
        return sum == null ? 0 : (sum.morning() ? 1 : 0) + (sum.evening() ? 1 : 0);
    }

    private static int planned(Bends bends, LocalDate date) {
        return bends.isAway(date)
                ? 0
                : SESSIONS_A_DAY - bends.skipped().getOrDefault(date, Set.of()).size();
    }
}

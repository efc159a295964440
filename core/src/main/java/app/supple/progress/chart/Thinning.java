// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.chart;

import app.supple.progress.chart.Chart.Point;
import app.supple.progress.measure.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Many values as one a month, so that years can be looked at.
final class Thinning {

    private Thinning() {}

    /// The mean of each month that has any, at its first day.
    ///
    /// @param first no point lies before it
    static List<Point> monthly(Collection<Reading> readings, LocalDate first) {
        return readings.stream()
                .collect(Collectors.groupingBy(
                        reading -> YearMonth.from(reading.date()),
                        TreeMap::new,
                        Collectors.averagingDouble(Reading::value)))
                .entrySet()
                .stream()
                .map(month -> point(month.getKey(), month.getValue(), first))
                .toList();
    }

    private static Point point(YearMonth month, double value, LocalDate first) {
        LocalDate begin = month.atDay(1);
        return new Point(begin.isBefore(first) ? first : begin, value, month.lengthOfMonth());
    }
}

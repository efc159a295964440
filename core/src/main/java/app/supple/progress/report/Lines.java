// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import app.supple.diary.checkin.Weeks;
import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Band;
import app.supple.progress.chart.Chart.Point;
import app.supple.progress.chart.Chart.Scale;
import app.supple.progress.chart.Chart.Shape;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.chart.Chart.Tick;
import app.supple.progress.chart.Chart.Time;
import app.supple.progress.chart.Chart.Unit;
import app.supple.progress.measure.Reading;
import app.supple.progress.measure.Track;
import app.supple.progress.measure.Track.Better;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The readings of a report as lines over its weeks, at least twelve of them.
///
/// @param passed whole weeks since the start
public record Lines(List<Reading> readings, Weeks weeks, int passed) {

    private static final int LEAST_WEEKS = 12;
    private static final int LABELS = 6;

    /// A week that was missed breaks the line.
    private static final int GAP_DAYS = 10;

    public Lines {
        readings = List.copyOf(readings);
    }

    public static Lines of(Report report, Track track) {
        var period = report.period();
        return new Lines(
                report.told().outcomes().readings(track),
                period.weeks(),
                period.weeks().passed(period.today()));
    }

    public Chart chart(Track track) {
        return new Chart(
                Shape.LINE,
                new Scale(track.most(), Unit.POINT),
                new Time(weeks.start(), weeks.after(length()), ticks(), GAP_DAYS),
                readings.stream()
                        .map(reading -> new Point(reading.date(), reading.value(), 1))
                        .toList(),
                start(track),
                List.of());
    }

    /// In weeks, a multiple of the labels.
    private int length() {
        int least = Math.max(LEAST_WEEKS, passed);
        return (least + LABELS - 1) / LABELS * LABELS;
    }

    private List<Tick> ticks() {
        int step = length() / LABELS;
        return IntStream.rangeClosed(0, LABELS)
                .mapToObj(i -> new Tick(weeks.after(i * step), label(i, i * step)))
                .toList();
    }

    private static String label(int number, int week) {
        return switch (number) {
            case 0 -> "start";
            case LABELS -> "week " + week;
            default -> String.valueOf(week);
        };
    }

    private @Nullable Start start(Track track) {
        if (readings.isEmpty()) {
            return null;
        }
        double start = readings.getFirst().value();
        double least = track.limit().least(start);
        return new Start(start, least == 0 ? null : band(track, start, least));
    }

    /// Null where nothing can be better by so much.
    private static @Nullable Band band(Track track, double start, double least) {
        if (track.better() == Better.HIGHER) {
            return start + least > track.most() ? null : new Band(start + least, track.most());
        }
        return start - least < 0 ? null : new Band(0, start - least);
    }
}

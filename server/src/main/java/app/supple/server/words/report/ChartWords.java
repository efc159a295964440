// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Band;
import app.supple.progress.chart.Chart.Point;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.chart.Charts;
import app.supple.progress.chart.Charts.Days;
import app.supple.progress.chart.Charts.Material;
import app.supple.progress.chart.Span;
import app.supple.progress.measure.Track;
import app.supple.progress.measure.Track.Better;
import app.supple.progress.report.Report;
import app.supple.server.words.report.Sheet.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what is to be seen on a chart.
final class ChartWords {

    private static final int TWELVE = 12;

    private ChartWords() {}

    static Picture picture(Report report, Track track) {
        Chart chart = charts(report).track(track);
        Start start = chart.start();
        return new Picture(
                title(track),
                sentence(chart.points()),
                start == null ? "" : "at the start, " + Figures.number(start.value()),
                start == null ? "" : band(track, start.value(), start.band()),
                chart);
    }

    /// Of twelve weeks, or of all once they are over.
    private static Charts charts(Report report) {
        var period = report.period();
        var outcomes = report.told().outcomes();
        var days = new Days(period.weeks().start(), List.of(), List.of());
        boolean isOver = period.weeks().passed(period.today()) > TWELVE;
        return new Charts(
                new Material(period.weeks(), period.today(), outcomes, outcomes, days, List.of()),
                isOver ? Span.ALL : Span.TWELVE_WEEKS);
    }

    private static String title(Track track) {
        String name = track == Track.ACTIVITIES ? "Own activities" : "Usual pain of the week";
        return name + (track.better() == Better.HIGHER ? " (higher is better)" : " (lower is better)");
    }

    private static String sentence(List<Point> points) {
        return switch (points.size()) {
            case 0 -> "No value yet.";
            case 1 -> "One value: " + value(points.getFirst()) + ".";
            default ->
                points.size() + " values, from " + value(points.getFirst()) + " to " + value(points.getLast()) + ".";
        };
    }

    private static String value(Point point) {
        return Figures.number(point.value()) + " on " + Dates.date(point.date());
    }

    private static String band(Track track, double start, @Nullable Band band) {
        if (band == null) {
            return "";
        }
        boolean higher = track.better() == Better.HIGHER;
        double least = Math.abs(start - (higher ? band.from() : band.to()));
        return Figures.number(least) + " points or more " + (higher ? "above" : "below") + " the start";
    }
}

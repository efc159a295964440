// SPDX-License-Identifier: Apache-2.0
package app.supple.server.chart;

import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Point;
import app.supple.server.chart.Mark.Anchor;
import app.supple.server.chart.Mark.Role;
import app.supple.server.chart.Mark.Spot;
import app.supple.server.words.progress.ValueWords;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The values of a chart, as a broken line of points or as bars.
final class Values {

    /// With more of them only the line is drawn, and its end.
    private static final int MOST_DOTS = 40;

    private Values() {}

    static List<Mark> of(Plot plot) {
        if (plot.chart().points().isEmpty()) {
            return List.of();
        }
        return switch (plot.chart().shape()) {
            case LINE -> line(plot);
            case BARS -> bars(plot);
        };
    }

    private static List<Mark> line(Plot plot) {
        List<Mark> marks = new ArrayList<>();
        List<Point> points = plot.chart().points();
        runs(plot.chart()).stream()
                .filter(run -> run.size() > 1)
                .forEach(run -> marks.add(new Mark.Polyline(
                        Role.LINE, run.stream().map(plot::spot).toList())));
        double radius = 0.3 * plot.paper().letter();
        if (points.size() <= MOST_DOTS) {
            points.subList(0, points.size() - 1)
                    .forEach(point -> marks.add(new Mark.Dot(Role.VALUE, plot.spot(point), radius)));
        }
        marks.add(new Mark.Dot(
                Role.LAST, plot.spot(points.getLast()), 0.45 * plot.paper().letter()));
        marks.add(lastValue(plot, points.getLast()));
        return marks;
    }

    /// Values that are joined: weeks without one break the line.
    private static List<List<Point>> runs(Chart chart) {
        List<List<Point>> runs = new ArrayList<>();
        Point before = null;
        for (Point point : chart.points()) {
            if (before == null
                    || ChronoUnit.DAYS.between(before.date(), point.date())
                            > chart.time().gapDays()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(point);
            before = point;
        }
        return runs;
    }

    /// Beside its point, or above it where nothing fits beside.
    private static Mark lastValue(Plot plot, Point last) {
        double letter = plot.paper().letter();
        Spot at = plot.spot(last);
        if (at.x() + 3 * letter <= plot.paper().width()) {
            return words(new Spot(at.x() + 0.85 * letter, at.y() + 0.35 * letter), Anchor.START, last);
        }
        double up = at.y() < 3 * letter ? 1.6 * letter : -0.85 * letter;
        return words(new Spot(at.x(), at.y() + up), Anchor.MIDDLE, last);
    }

    private static List<Mark> bars(Plot plot) {
        List<Mark> marks = new ArrayList<>();
        List<Point> points = plot.chart().points();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean isEnd = i == 0 || i == points.size() - 1;
            marks.add(bar(plot, point, isEnd ? Role.BAR_END : Role.BAR));
            if (isEnd) {
                Spot top = plot.spot(point);
                marks.add(words(new Spot(top.x(), top.y() - 0.5 * plot.paper().letter()), anchor(plot, i), point));
            }
        }
        return marks;
    }

    /// Where bars are narrow, the value of the first would reach into the scale.
    private static Anchor anchor(Plot plot, int number) {
        return number == 0 && plot.slot() < plot.paper().letter() ? Anchor.START : Anchor.MIDDLE;
    }

    /// A 0 that was said is a thin bar; where nothing was said, there is none.
    private static Mark bar(Plot plot, Point point, Role role) {
        double width = Math.clamp(plot.slot() * 0.55, 1.5, 1.6 * plot.paper().letter());
        double height = Math.max(
                plot.paper().bottom() - plot.y(point.value()),
                0.15 * plot.paper().letter());
        Spot corner = new Spot(plot.x(point.date()) - width / 2, plot.paper().bottom() - height);
        return new Mark.Box(role, corner, width, height);
    }

    private static Mark words(Spot at, Anchor anchor, Point point) {
        return new Mark.Words(Role.LAST, at, anchor, ValueWords.plain(point.value()));
    }
}

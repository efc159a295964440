// SPDX-License-Identifier: Apache-2.0
package app.supple.server.chart;

import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Band;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.chart.Chart.Tick;
import app.supple.server.chart.Mark.Anchor;
import app.supple.server.chart.Mark.Role;
import app.supple.server.chart.Mark.Spot;
import app.supple.server.words.progress.ValueWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays out a chart: what lies behind first, values last.
public final class Layout {

    private final Chart chart;
    private final Plot plot;
    private final Labels labels;
    private final List<Mark> marks = new ArrayList<>();

    private Layout(Chart chart, Paper paper, Labels labels) {
        this.chart = chart;
        this.plot = new Plot(chart, paper);
        this.labels = labels;
    }

    public static Drawing draw(Chart chart, Paper paper, Labels labels) {
        var layout = new Layout(chart, paper, labels);
        layout.drawBand(chart.start());
        layout.drawScale();
        layout.drawTicks();
        layout.drawStart(chart.start());
        layout.drawEvents();
        layout.marks.addAll(Values.of(layout.plot));
        layout.nameBand(chart.start());
        layout.nameStart(chart.start());
        return new Drawing(paper, layout.marks);
    }

    private void drawBand(@Nullable Start start) {
        Band band = start == null ? null : start.band();
        if (start == null || band == null) {
            return;
        }
        Paper paper = plot.paper();
        double top = plot.y(Math.max(band.from(), band.to()));
        double bottom = plot.y(Math.min(band.from(), band.to()));
        marks.add(new Mark.Box(Role.BAND, new Spot(paper.left(), top), plot.width(), bottom - top));
        boolean isBelow = isBelow(start.value(), band);
        double edge = isBelow ? top : bottom;
        marks.add(across(Role.LIMIT, edge));
    }

    /// In front of the line, where the band is high enough for words.
    private void nameBand(@Nullable Start start) {
        Band band = start == null ? null : start.band();
        if (start == null || band == null || labels.band().isEmpty()) {
            return;
        }
        Paper paper = plot.paper();
        double top = plot.y(Math.max(band.from(), band.to()));
        double bottom = plot.y(Math.min(band.from(), band.to()));
        if (bottom - top >= 1.6 * paper.letter()) {
            double line = isBelow(start.value(), band) ? bottom - 0.9 * paper.letter() : top + 1.3 * paper.letter();
            marks.add(new Mark.Words(
                    Role.BAND, new Spot(paper.left() + 0.7 * paper.letter(), line), Anchor.START, labels.band()));
        }
    }

    private static boolean isBelow(double start, Band band) {
        return Math.max(band.from(), band.to()) <= start;
    }

    private void drawScale() {
        double most = chart.scale().most();
        List<Double> values = most == 10 ? List.of(0.0, 5.0, 10.0) : List.of(0.0, most);
        Paper paper = plot.paper();
        for (double value : values) {
            marks.add(new Mark.Words(
                    Role.SCALE,
                    new Spot(paper.left() - 0.7 * paper.letter(), plot.y(value) + 0.35 * paper.letter()),
                    Anchor.END,
                    ValueWords.plain(value)));
        }
        if (chart.shape() == Chart.Shape.BARS) {
            marks.add(across(Role.AXIS, paper.bottom()));
        }
    }

    /// The last label ends where the chart does, if it is long.
    private void drawTicks() {
        Paper paper = plot.paper();
        double line = paper.bottom() + 1.4 * paper.letter();
        for (Tick tick : chart.time().ticks()) {
            boolean isLast =
                    tick.date().equals(chart.time().last()) && tick.label().length() > 2;
            double x = isLast ? paper.width() - 0.5 * paper.letter() : plot.x(tick.date());
            marks.add(new Mark.Words(Role.SCALE, new Spot(x, line), isLast ? Anchor.END : Anchor.MIDDLE, tick.label()));
        }
    }

    private void drawStart(@Nullable Start start) {
        if (start != null) {
            marks.add(across(Role.START, plot.y(start.value())));
        }
    }

    /// In front of all else, on the side where the last value is not.
    private void nameStart(@Nullable Start start) {
        if (start == null || labels.start().isEmpty()) {
            return;
        }
        Paper paper = plot.paper();
        double y = plot.y(start.value());
        boolean isAbove = chart.points().isEmpty() || chart.points().getLast().value() <= start.value();
        double line = isAbove ? y - 0.5 * paper.letter() : y + 1.2 * paper.letter();
        marks.add(new Mark.Words(Role.START, new Spot(paper.right(), line), Anchor.END, labels.start()));
    }

    /// Small, on the floor: what they are is said below the chart.
    private void drawEvents() {
        Paper paper = plot.paper();
        chart.events().stream()
                .map(event -> plot.x(event.date()))
                .filter(x -> x >= paper.left() && x <= paper.right())
                .distinct()
                .forEach(x -> marks.add(new Mark.Dot(Role.EVENT, new Spot(x, paper.bottom()), 0.3 * paper.letter())));
    }

    private Mark across(Role role, double y) {
        return new Mark.Line(
                role, new Spot(plot.paper().left(), y), new Spot(plot.paper().right(), y));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.chart;

import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Point;
import app.supple.progress.chart.Chart.Shape;
import app.supple.server.chart.Mark.Spot;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Where a day and a value lie on paper.
record Plot(Chart chart, Paper paper) {

    private static final int WEEK = 7;

    Spot spot(Point point) {
        return new Spot(x(point.date()), y(point.value()));
    }

    /// Half a slot is left free at both ends where bars stand, so that the outer ones stand whole.
    double x(LocalDate date) {
        double edge = chart.shape() == Shape.BARS ? slotDays() / 2.0 : 0;
        return paper.left() + (days(date) + edge) / (span() + 2 * edge) * width();
    }

    double y(double value) {
        double share = Math.clamp(value / chart.scale().most(), 0, 1);
        return paper.bottom() - share * (paper.bottom() - paper.top());
    }

    /// How broad the place of one bar is.
    double slot() {
        return width() * slotDays() / (span() + slotDays());
    }

    double width() {
        return paper.right() - paper.left();
    }

    private int slotDays() {
        return chart.points().stream().mapToInt(Point::days).max().orElse(WEEK);
    }

    /// One day at least: a chart of a single day is as broad as any other.
    private double span() {
        return Math.max(1, days(chart.time().last()));
    }

    private double days(LocalDate date) {
        return ChronoUnit.DAYS.between(chart.time().first(), date);
    }
}

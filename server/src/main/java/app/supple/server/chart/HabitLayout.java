// SPDX-License-Identifier: Apache-2.0
package app.supple.server.chart;

import app.supple.progress.chart.Chart;
import app.supple.server.chart.Mark.Anchor;
import app.supple.server.chart.Mark.Role;
import app.supple.server.chart.Mark.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A curve before the days in which others formed a habit: a band across time instead of across values.
public final class HabitLayout {

    private HabitLayout() {}

    /// The days of others, counted from the start.
    ///
    /// @param middle by then half of them had one
    /// @param words stand beside that line
    public record Others(int first, int middle, int last, String words) {}

    public static Drawing draw(Chart chart, Paper paper, Others others) {
        var plot = new Plot(chart, paper);
        LocalDate start = chart.time().first();
        double left = plot.x(start.plusDays(others.first()));
        double right = plot.x(start.plusDays(others.last()));
        double middle = plot.x(start.plusDays(others.middle()));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(Role.BAND, new Spot(left, paper.top()), right - left, paper.bottom() - paper.top()));
        marks.add(new Mark.Line(Role.LIMIT, new Spot(middle, paper.top()), new Spot(middle, paper.bottom())));
        marks.add(new Mark.Words(
                Role.BAND,
                new Spot(middle + 0.5 * paper.letter(), paper.bottom() - 0.9 * paper.letter()),
                Anchor.START,
                others.words()));
        marks.addAll(Layout.draw(chart, paper, Labels.NONE).marks());
        return new Drawing(paper, marks);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Band;
import app.supple.progress.chart.Chart.Point;
import app.supple.progress.chart.Chart.Scale;
import app.supple.progress.chart.Chart.Shape;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.chart.Chart.Tick;
import app.supple.progress.chart.Chart.Time;
import app.supple.progress.chart.Chart.Unit;
import app.supple.server.chart.Mark.Role;
import app.supple.server.chart.Mark.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    // Its plot reaches from 20 to 282, and from 12 down to 100.
    private static final Paper PAPER = new Paper(300, 120, 10);
    private static final Labels LABELS = new Labels("at the start, 6", "2 points or more below the start");

    @Test
    void a_value_lies_at_its_day_and_height_and_the_last_is_said() {
        Drawing drawing = draw(Shape.LINE, List.of(new Point(DAY, 10, 7), new Point(DAY.plusWeeks(12), 0, 7)));

        assertThat(of(drawing, Mark.Dot.class, Role.VALUE)).containsExactly(new Mark.Dot(Role.VALUE, spot(20, 12), 3));
        assertThat(of(drawing, Mark.Dot.class, Role.LAST))
                .extracting(Mark.Dot::middle)
                .containsExactly(spot(282, 100));
        assertThat(of(drawing, Mark.Words.class, Role.LAST))
                .extracting(Mark.Words::text)
                .containsExactly("0");
    }

    @Test
    void missing_weeks_break_the_line() {
        Drawing drawing = draw(Shape.LINE, List.of(week(0), week(1), week(2), week(5), week(6), week(9)));

        assertThat(of(drawing, Mark.Polyline.class, Role.LINE))
                .extracting(line -> line.spots().size())
                .containsExactly(3, 2);
    }

    @Test
    void over_forty_values_only_the_line_and_its_end_are_drawn() {
        assertThat(of(draw(Shape.LINE, days(40)), Mark.Dot.class, Role.VALUE)).hasSize(39);
        assertThat(of(draw(Shape.LINE, days(41)), Mark.Dot.class, Role.VALUE)).isEmpty();
        assertThat(of(draw(Shape.LINE, days(41)), Mark.Dot.class, Role.LAST)).hasSize(1);
    }

    @Test
    void the_band_has_its_limit_on_the_side_of_the_start_and_its_rule_inside() {
        Drawing drawing = draw(Shape.LINE, List.of(week(0)));

        assertThat(of(drawing, Mark.Box.class, Role.BAND))
                .containsExactly(new Mark.Box(Role.BAND, spot(20, 64.8), 262, 35.2));
        assertThat(of(drawing, Mark.Line.class, Role.LIMIT))
                .extracting(line -> line.from().y())
                .containsExactly(64.8);
        assertThat(of(drawing, Mark.Words.class, Role.BAND))
                .extracting(Mark.Words::text)
                .containsExactly(LABELS.band());
    }

    @Test
    void bars_stand_whole_at_both_ends_and_a_zero_is_seen() {
        Drawing drawing = draw(Shape.BARS, List.of(week(0), new Point(DAY.plusWeeks(12), 0, 7)));

        List<Mark.Box> bars = of(drawing, Mark.Box.class, Role.BAR_END);
        assertThat(bars).hasSize(2);
        assertThat(bars.getFirst().corner().x()).isGreaterThan(PAPER.left());
        assertThat(bars.getLast().corner().x() + bars.getLast().width()).isLessThan(PAPER.right());
        assertThat(bars.getLast().height()).isEqualTo(1.5);
    }

    @Test
    void without_values_the_axes_stand_alone() {
        assertThat(draw(Shape.LINE, List.of()).marks()).extracting(Mark::role).contains(Role.SCALE, Role.BAND);
        assertThat(of(draw(Shape.LINE, List.of()), Mark.Dot.class, Role.LAST)).isEmpty();
    }

    private static Drawing draw(Shape shape, List<Point> points) {
        var time = new Time(DAY, DAY.plusWeeks(12), List.of(new Tick(DAY, "start")), 10);
        var start = new Start(6, new Band(0, 4));
        return Layout.draw(new Chart(shape, new Scale(10, Unit.POINT), time, points, start, List.of()), PAPER, LABELS);
    }

    private static Point week(int number) {
        return new Point(DAY.plusWeeks(number), 5, 7);
    }

    private static List<Point> days(int count) {
        return IntStream.range(0, count)
                .mapToObj(day -> new Point(DAY.plusDays(day), 5, 1))
                .toList();
    }

    private static Spot spot(double x, double y) {
        return new Spot(x, y);
    }

    private static <M extends Mark> List<M> of(Drawing drawing, Class<M> kind, Role role) {
        return drawing.marks().stream()
                .filter(mark -> kind.isInstance(mark) && mark.role() == role)
                .map(kind::cast)
                .toList();
    }
}

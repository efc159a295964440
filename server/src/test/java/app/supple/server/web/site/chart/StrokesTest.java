// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.chart.Drawing;
import app.supple.server.chart.Mark;
import app.supple.server.chart.Mark.Anchor;
import app.supple.server.chart.Mark.Role;
import app.supple.server.chart.Mark.Spot;
import app.supple.server.chart.Paper;
import app.supple.server.web.page.part.Sketch.Pen;
import app.supple.server.web.page.part.Sketch.Place;
import app.supple.server.web.page.part.Sketch.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrokesTest {

    // Its plot is 100 wide, from 20 to 120.
    private static final Paper PAPER = new Paper(138, 100, 10);

    @Test
    void places_are_shares_across_and_pixels_down() {
        var line = new Mark.Polyline(Role.LINE, List.of(new Spot(20, 12), new Spot(70, 40.25), new Spot(120, 0)));

        assertThat(Strokes.of(new Drawing(PAPER, List.of(line))))
                .containsExactly(
                        new Stroke(Pen.LINE, "line", new Place("0.0%", "12"), "50.0%", "40.3", null, ""),
                        new Stroke(Pen.LINE, "line", new Place("50.0%", "40.3"), "100.0%", "0", null, ""));
    }

    @Test
    void every_mark_carries_its_role() {
        var marks = List.<Mark>of(
                new Mark.Box(Role.BAR_END, new Spot(20, 0), 50, 30),
                new Mark.Dot(Role.LAST, new Spot(20, 0), 5),
                new Mark.Words(Role.SCALE, new Spot(120, 9), Anchor.END, "week 12"));

        assertThat(Strokes.of(new Drawing(PAPER, marks)))
                .containsExactly(
                        new Stroke(Pen.BOX, "bar-end", new Place("0.0%", "0"), "50.0%", "30", null, ""),
                        new Stroke(Pen.DOT, "last", new Place("0.0%", "0"), "5", null, null, ""),
                        new Stroke(Pen.WORDS, "scale", new Place("100.0%", "9"), null, null, "end", "week 12"));
    }
}

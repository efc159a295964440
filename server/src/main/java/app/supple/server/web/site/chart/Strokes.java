// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.chart;

import app.supple.server.chart.Drawing;
import app.supple.server.chart.Mark;
import app.supple.server.chart.Mark.Role;
import app.supple.server.chart.Mark.Spot;
import app.supple.server.chart.Paper;
import app.supple.server.web.page.part.Sketch.Pen;
import app.supple.server.web.page.part.Sketch.Place;
import app.supple.server.web.page.part.Sketch.Stroke;
import app.supple.server.words.progress.ValueWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A drawing as strokes for a page. Across, places are shares of the room between the margins, so that the drawing
/// becomes as broad as its card while letters stay as they are; the margins are the padding of `chart` in the styles.
/// Down, they are pixels.
public record Strokes(Paper paper) {

    /// In the order in which they are drawn.
    public static List<Stroke> of(Drawing drawing) {
        var strokes = new Strokes(drawing.paper());
        return drawing.marks().stream().flatMap(strokes::strokes).toList();
    }

    private Stream<Stroke> strokes(Mark mark) {
        return switch (mark) {
            case Mark.Line line -> Stream.of(line(line.role(), line.from(), line.to()));
            case Mark.Polyline polyline -> polyline(polyline);
            case Mark.Box box ->
                Stream.of(new Stroke(
                        Pen.BOX,
                        name(box.role()),
                        place(box.corner()),
                        share(box.width()),
                        ValueWords.plain(box.height()),
                        null,
                        ""));
            case Mark.Dot dot ->
                Stream.of(new Stroke(
                        Pen.DOT,
                        name(dot.role()),
                        place(dot.middle()),
                        ValueWords.plain(dot.radius()),
                        null,
                        null,
                        ""));
            case Mark.Words words ->
                Stream.of(new Stroke(
                        Pen.WORDS,
                        name(words.role()),
                        place(words.at()),
                        null,
                        null,
                        name(words.anchor()),
                        words.text()));
        };
    }

    /// SVG knows no polyline of shares, so it is drawn line by line.
    private Stream<Stroke> polyline(Mark.Polyline polyline) {
        List<Spot> spots = polyline.spots();
        return IntStream.range(1, spots.size()).mapToObj(i -> line(polyline.role(), spots.get(i - 1), spots.get(i)));
    }

    private Stroke line(Role role, Spot from, Spot to) {
        Place end = place(to);
        return new Stroke(Pen.LINE, name(role), place(from), end.x(), end.y(), null, "");
    }

    private Place place(Spot spot) {
        return new Place(share(spot.x() - paper.left()), ValueWords.plain(spot.y()));
    }

    private String share(double units) {
        double percent = 100 * units / (paper.right() - paper.left());
        return Math.round(percent * 100) / 100.0 + "%";
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

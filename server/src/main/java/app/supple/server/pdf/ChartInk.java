// SPDX-License-Identifier: Apache-2.0
package app.supple.server.pdf;

import app.supple.server.chart.Drawing;
import app.supple.server.chart.Labels;
import app.supple.server.chart.Layout;
import app.supple.server.chart.Mark;
import app.supple.server.chart.Mark.Role;
import app.supple.server.chart.Paper;
import app.supple.server.pdf.Ink.Grey;
import app.supple.server.pdf.Ink.Look;
import app.supple.server.pdf.Ink.Pen;
import app.supple.server.pdf.Ink.Spot;
import app.supple.server.words.report.Sheet.Picture;
import java.io.IOException;

/// Draws the marks of a chart on paper, in black and greys.
record ChartInk(Ink ink, Spot corner) {

    private static final double LETTER = 7.5;

    void draw(Picture picture, double width, double height) throws IOException {
        Drawing drawing = Layout.draw(
                picture.chart(), new Paper(width, height, LETTER), new Labels(picture.start(), picture.band()));
        for (Mark mark : drawing.marks()) {
            draw(mark);
        }
    }

    private void draw(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Line line -> ink.line(at(line.from()), at(line.to()), pen(line.role()));
            case Mark.Polyline polyline -> {
                for (int i = 1; i < polyline.spots().size(); i++) {
                    ink.line(
                            at(polyline.spots().get(i - 1)), at(polyline.spots().get(i)), pen(polyline.role()));
                }
            }
            case Mark.Box box -> ink.box(at(box.corner()), box.width(), box.height(), fill(box.role()));
            case Mark.Dot dot -> ink.dot(at(dot.middle()), dot.radius(), fill(dot.role()), pen(dot.role()));
            case Mark.Words words -> words(words);
        }
    }

    private void words(Mark.Words words) throws IOException {
        Look look = look(words.role());
        String text = ink.drawable(words.text(), look);
        double width = ink.width(text, look);
        double left = switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        ink.text(at(words.at()).right(-left), text, look);
    }

    private static Look look(Role role) {
        return switch (role) {
            case LAST -> Look.strong(LETTER + 1.5);
            case BAND -> Look.strong(LETTER);
            case AXIS, START, LIMIT, LINE, VALUE, BAR, BAR_END, EVENT, SCALE ->
                Look.plain(LETTER).quiet();
        };
    }

    private static Pen pen(Role role) {
        return switch (role) {
            case START -> new Pen(1, Grey.QUIET, true);
            case LINE -> Pen.solid(1.6, Grey.BLACK);
            case VALUE, LAST, EVENT -> Pen.solid(1.1, Grey.BLACK);
            case AXIS, BAND, LIMIT, BAR, BAR_END, SCALE -> Pen.solid(0.8, Grey.QUIET);
        };
    }

    private static Grey fill(Role role) {
        return switch (role) {
            case BAND -> Grey.PALE;
            case VALUE, EVENT -> Grey.WHITE;
            case BAR -> Grey.RULE;
            case AXIS, START, LIMIT, LINE, LAST, BAR_END, SCALE -> Grey.BLACK;
        };
    }

    private Spot at(Mark.Spot spot) {
        return new Spot(corner.x() + spot.x(), corner.y() + spot.y());
    }
}

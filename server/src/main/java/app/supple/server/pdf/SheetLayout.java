// SPDX-License-Identifier: Apache-2.0
package app.supple.server.pdf;

import app.supple.server.pdf.Ink.Grey;
import app.supple.server.pdf.Ink.Look;
import app.supple.server.pdf.Ink.Pen;
import app.supple.server.pdf.Ink.Spot;
import app.supple.server.words.report.Sheet;
import app.supple.server.words.report.Sheet.Passage;
import app.supple.server.words.report.Sheet.Picture;
import java.io.IOException;
import java.util.List;

/// Lays a sheet out on one page, from top to bottom; the method stands at its foot. What has no room is cut, so that
/// nothing ever spills.
final class SheetLayout {

    private static final double MARGIN = 38;
    private static final double GAP = 11;
    private static final double CHART = 88;
    private static final double BETWEEN = 18;

    /// The share of the exercises; the passages stand beside them.
    private static final double LEFT = 0.63;

    private static final Look TITLE = Look.strong(16);
    private static final Look FINDING = Look.plain(10.5);
    private static final Look HEADING = Look.strong(9.5);
    private static final Look SMALL = Look.plain(8.5);
    private static final Look NOTE = Look.plain(7.5).quiet();

    private static final List<Double> OUTCOMES = List.of(0.34, 0.08, 0.08, 0.09, 0.09, 0.32);
    private static final List<Double> EXERCISES = List.of(0.31, 0.36, 0.19, 0.14);

    private final Ink ink;
    private final double width;
    private double y = MARGIN;

    SheetLayout(Ink ink) {
        this.ink = ink;
        this.width = ink.width() - 2 * MARGIN;
    }

    void draw(Sheet sheet) throws IOException {
        List<String> method = new Lines(ink, NOTE, width).of(sheet.method(), 5);
        double foot = ink.height() - MARGIN - method.size() * 1.3 * NOTE.size() - 4;
        head(sheet.head());
        for (String line : sheet.head().finding()) {
            paragraph(line, FINDING, 2);
        }
        y += GAP;
        y = new TableInk(ink, OUTCOMES).draw(sheet.outcomes(), new Spot(MARGIN, y), width) + GAP;
        pictures(sheet.pictures());
        double top = y;
        new TableInk(ink, EXERCISES).draw(sheet.exercises(), new Spot(MARGIN, top), LEFT * width - BETWEEN);
        passages(sheet.passages(), new Spot(MARGIN + LEFT * width, top), foot - GAP);
        method(method, foot);
    }

    private void head(Sheet.Head head) throws IOException {
        y += TITLE.size();
        ink.text(new Spot(MARGIN, y), ink.drawable(Sheet.TITLE, TITLE), TITLE);
        Look brand = Look.strong(11);
        ink.text(new Spot(MARGIN + width - ink.width("supple", brand), y), "supple", brand);
        y += 5;
        paragraph(head.who(), Look.strong(9.5), 1);
        paragraph(head.when(), Look.plain(9.5), 1);
        y += 4;
        ink.line(new Spot(MARGIN, y), new Spot(MARGIN + width, y), Pen.solid(1.4, Grey.BLACK));
        y += 6;
    }

    private void paragraph(String text, Look look, int most) throws IOException {
        for (String line : new Lines(ink, look, width).of(text, most)) {
            y += 1.32 * look.size();
            ink.text(new Spot(MARGIN, y), line, look);
        }
    }

    private void pictures(List<Picture> pictures) throws IOException {
        double half = (width - BETWEEN) / 2;
        for (int i = 0; i < pictures.size(); i++) {
            var corner = new Spot(MARGIN + i * (half + BETWEEN), y);
            ink.text(corner.down(HEADING.size()), ink.drawable(pictures.get(i).title(), HEADING), HEADING);
            new ChartInk(ink, corner.down(HEADING.size() + 4)).draw(pictures.get(i), half, CHART);
        }
        y += HEADING.size() + 4 + CHART + GAP;
    }

    /// As many lines a paragraph as there is room for all of them.
    ///
    /// @param end how far down they may reach
    private void passages(List<Passage> passages, Spot corner, double end) throws IOException {
        var lines = new Lines(ink, SMALL, MARGIN + width - corner.x());
        int most = 9;
        while (most > 1 && corner.y() + height(passages, lines, most) > end) {
            most--;
        }
        Spot at = corner;
        for (Passage passage : passages) {
            at = at.down(HEADING.size());
            ink.text(at, ink.drawable(passage.heading(), HEADING), HEADING);
            for (String paragraph : passage.paragraphs()) {
                for (String line : lines.of(paragraph, most)) {
                    at = at.down(1.28 * SMALL.size());
                    ink.text(at, line, SMALL);
                }
            }
            at = at.down(8);
        }
    }

    private static double height(List<Passage> passages, Lines lines, int most) {
        return passages.stream()
                .mapToDouble(passage -> HEADING.size()
                        + 8
                        + passage.paragraphs().stream()
                                .mapToDouble(paragraph -> 1.28
                                        * SMALL.size()
                                        * lines.of(paragraph, most).size())
                                .sum())
                .sum();
    }

    private void method(List<String> lines, double top) throws IOException {
        ink.line(new Spot(MARGIN, top), new Spot(MARGIN + width, top), Pen.solid(0.6, Grey.RULE));
        double at = top + 3;
        for (String line : lines) {
            at += 1.3 * NOTE.size();
            ink.text(new Spot(MARGIN, at), line, NOTE);
        }
    }
}

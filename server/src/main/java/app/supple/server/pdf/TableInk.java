// SPDX-License-Identifier: Apache-2.0
package app.supple.server.pdf;

import app.supple.server.pdf.Ink.Grey;
import app.supple.server.pdf.Ink.Look;
import app.supple.server.pdf.Ink.Pen;
import app.supple.server.pdf.Ink.Spot;
import app.supple.server.words.report.Sheet.Table;
import java.io.IOException;
import java.util.List;

/// Draws a table: a row is a line of words, cut where its column ends.
///
/// @param shares how broad the columns are, of the whole
record TableInk(Ink ink, List<Double> shares) {

    private static final double ROW = 14.5;

    /// Above the line below a row.
    private static final double UP = 4.2;

    private static final double BETWEEN = 6;
    private static final Look HEADING = Look.strong(9.5);
    private static final Look CELL = Look.plain(8.5);
    private static final Look COLUMN = new Look(8.5, true, Grey.QUIET);

    /// Draws it from its upper left corner.
    ///
    /// @return how far down it reaches
    double draw(Table table, Spot corner, double width) throws IOException {
        Spot at = corner.down(HEADING.size());
        ink.text(at, ink.drawable(table.title(), HEADING), HEADING);
        if (!table.rows().isEmpty()) {
            at = row(table.headings(), at.down(ROW + 1), width, COLUMN);
            for (List<String> row : table.rows()) {
                at = row(row, at.down(ROW), width, CELL);
            }
        }
        for (String line : new Lines(ink, CELL, width).of(table.more(), 2)) {
            at = at.down(ROW - 2);
            ink.text(at, line, CELL);
        }
        return at.y();
    }

    /// @param at the line below it
    private Spot row(List<String> words, Spot at, double width, Look look) throws IOException {
        double x = at.x();
        for (int i = 0; i < words.size(); i++) {
            double column = shares.get(i) * width;
            String line = new Lines(ink, look, column - BETWEEN).one(words.get(i));
            ink.text(new Spot(x, at.y() - UP), line, look);
            x += column;
        }
        Grey grey = look.equals(COLUMN) ? Grey.BLACK : Grey.RULE;
        ink.line(at, at.right(width), Pen.solid(0.6, grey));
        return at;
    }
}

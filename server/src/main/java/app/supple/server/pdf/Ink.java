// SPDX-License-Identifier: Apache-2.0
package app.supple.server.pdf;

import app.supple.server.pdf.Letters.Face;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Draws on a page from its top left corner, in points.
record Ink(PDPageContentStream stream, PDRectangle page, Letters letters) {

    /// How far a circle's handles lie from its points, as a share of the radius.
    private static final double ROUND = 0.5523;

    /// From 0 (black) to 1 (white).
    record Grey(double light) {

        static final Grey BLACK = new Grey(0.07);
        static final Grey QUIET = new Grey(0.3);
        static final Grey RULE = new Grey(0.75);
        static final Grey PALE = new Grey(0.93);
        static final Grey WHITE = new Grey(1);
    }

    /// How letters look.
    record Look(double size, boolean bold, Grey grey) {

        static Look plain(double size) {
            return new Look(size, false, Grey.BLACK);
        }

        static Look strong(double size) {
            return new Look(size, true, Grey.BLACK);
        }

        Look quiet() {
            return new Look(size, bold, Grey.QUIET);
        }
    }

    /// How a line looks.
    ///
    /// @param dots whether it is dotted
    record Pen(double width, Grey grey, boolean dots) {

        static Pen solid(double width, Grey grey) {
            return new Pen(width, grey, false);
        }
    }

    /// A place.
    record Spot(double x, double y) {

        Spot right(double by) {
            return new Spot(x + by, y);
        }

        Spot down(double by) {
            return new Spot(x, y + by);
        }
    }

    double width() {
        return page.getWidth();
    }

    double height() {
        return page.getHeight();
    }

    /// What of a text can be drawn.
    String drawable(String text, Look look) {
        return face(look).drawable(text);
    }

    double width(String drawable, Look look) {
        return face(look).width(drawable, look.size());
    }

    /// @param at the left end of the line that letters stand on
    void text(Spot at, String drawable, Look look) throws IOException {
        if (drawable.isBlank()) {
            return;
        }
        stream.beginText();
        stream.setFont(face(look).font(), (float) look.size());
        stream.setNonStrokingColor((float) look.grey().light());
        stream.newLineAtOffset(x(at), y(at));
        stream.showText(drawable);
        stream.endText();
    }

    void line(Spot from, Spot to, Pen pen) throws IOException {
        take(pen);
        stream.moveTo(x(from), y(from));
        stream.lineTo(x(to), y(to));
        stream.stroke();
    }

    /// @param corner its upper left
    void box(Spot corner, double width, double height, Grey grey) throws IOException {
        stream.setNonStrokingColor((float) grey.light());
        stream.addRect(x(corner), y(corner.down(height)), (float) width, (float) height);
        stream.fill();
    }

    void dot(Spot middle, double radius, Grey fill, Pen edge) throws IOException {
        take(edge);
        stream.setNonStrokingColor((float) fill.light());
        circle(x(middle), y(middle), (float) radius, (float) (radius * ROUND));
        stream.fillAndStroke();
    }

    private void circle(float x, float y, float r, float h) throws IOException {
        stream.moveTo(x + r, y);
        stream.curveTo(x + r, y + h, x + h, y + r, x, y + r);
        stream.curveTo(x - h, y + r, x - r, y + h, x - r, y);
        stream.curveTo(x - r, y - h, x - h, y - r, x, y - r);
        stream.curveTo(x + h, y - r, x + r, y - h, x + r, y);
        stream.closePath();
    }

    private void take(Pen pen) throws IOException {
        stream.setStrokingColor((float) pen.grey().light());
        stream.setLineWidth((float) pen.width());
        stream.setLineCapStyle(1);
        stream.setLineDashPattern(pen.dots() ? new float[] {0.1f, 3.5f} : new float[0], 0);
    }

    private Face face(Look look) {
        return look.bold() ? letters.bold() : letters.regular();
    }

    private static float x(Spot spot) {
        return (float) spot.x();
    }

    private float y(Spot spot) {
        return (float) (height() - spot.y());
    }
}

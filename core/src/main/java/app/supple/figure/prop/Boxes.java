// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.prop;

import app.supple.figure.look.Colour;
import app.supple.figure.prop.Prop.Chair;
import app.supple.figure.prop.Prop.Desk;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Point;
import app.supple.figure.space.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Furniture out of boxes that stand square in the room. Lengths in H.
public record Boxes(Camera camera) {
    private static final double LEG = .02;
    private static final double PLATE = .024;
    private static final double HALF_WIDTH = .135;

    /// Of the backrest: how far its top rises over the seat, and how high its panel is.
    private static final double BACK = .263;

    private static final double PANEL = .11;
    private static final double PANEL_INSET = .004;
    private static final double PANEL_THICKNESS = .012;

    private static final double DESK_HALF_WIDTH = .22;

    /// A side seen more steeply than this is nothing but a line.
    private static final double EDGE_ON = .02;

    /// One visible side of a box.
    public record Face(Colour colour, List<Point> corners) {}

    private record Box(Vector low, Vector high) {}

    /// Legs, posts, backrest and at last the seat, so that each covers what is behind or below it.
    public List<Face> chair(Chair chair) {
        double low = Math.min(chair.back(), chair.front());
        double high = Math.max(chair.back(), chair.front());
        boolean facesRight = chair.back() < chair.front();
        double post = facesRight ? low : high - LEG;
        double panel = facesRight ? low + PANEL_INSET : high - PANEL_INSET - PANEL_THICKNESS;
        double top = chair.seat() + BACK;
        List<Box> seat = new ArrayList<>(legs(new Vector(low, 0, chair.z()), high, HALF_WIDTH, chair.seat() - PLATE));
        seat.add(plate(new Vector(low, chair.seat() - PLATE, chair.z()), high, HALF_WIDTH));
        List<Box> back = new ArrayList<>();
        for (double z : new double[] {chair.z() - HALF_WIDTH, chair.z() + HALF_WIDTH - LEG}) {
            back.add(new Box(new Vector(post, chair.seat(), z), new Vector(post + LEG, top, z + LEG)));
        }
        back.add(new Box(
                new Vector(panel, top - PANEL, chair.z() - HALF_WIDTH),
                new Vector(panel + PANEL_THICKNESS, top, chair.z() + HALF_WIDTH)));
        seat.addAll(seat.size() - 1, back);
        return faces(seat);
    }

    public List<Face> desk(Desk desk) {
        double under = desk.height() - PLATE;
        List<Box> boxes = new ArrayList<>(legs(new Vector(desk.from(), 0, 0), desk.to(), DESK_HALF_WIDTH, under));
        boxes.add(plate(new Vector(desk.from(), under, 0), desk.to(), DESK_HALF_WIDTH));
        return faces(boxes);
    }

    /// Four legs from the corner at `from` on; the far ones first.
    private static List<Box> legs(Vector from, double to, double halfWidth, double height) {
        List<Box> legs = new ArrayList<>();
        for (double z : new double[] {from.z() - halfWidth, from.z() + halfWidth - LEG}) {
            for (double x : new double[] {from.x(), to - LEG}) {
                legs.add(new Box(new Vector(x, 0, z), new Vector(x + LEG, height, z + LEG)));
            }
        }
        return legs;
    }

    private static Box plate(Vector from, double to, double halfWidth) {
        return new Box(
                new Vector(from.x(), from.y(), from.z() - halfWidth),
                new Vector(to, from.y() + PLATE, from.z() + halfWidth));
    }

    private List<Face> faces(List<Box> boxes) {
        return boxes.stream().flatMap(this::faces).toList();
    }

    /// The three sides that look toward the viewer; the top is the lightest.
    private Stream<Face> faces(Box box) {
        Vector view = camera.towardViewer();
        Vector low = box.low;
        Vector high = box.high;
        List<Face> faces = new ArrayList<>();
        if (Math.abs(view.x()) > EDGE_ON) {
            double x = view.x() > 0 ? high.x() : low.x();
            faces.add(face(
                    Colour.WOOD_DEEP,
                    new Vector(x, low.y(), low.z()),
                    new Vector(0, high.y() - low.y(), 0),
                    new Vector(0, 0, high.z() - low.z())));
        }
        double z = view.z() > 0 ? high.z() : low.z();
        faces.add(face(
                Colour.WOOD_SHADE,
                new Vector(low.x(), low.y(), z),
                new Vector(high.x() - low.x(), 0, 0),
                new Vector(0, high.y() - low.y(), 0)));
        if (view.y() > EDGE_ON) {
            faces.add(face(
                    Colour.WOOD,
                    new Vector(low.x(), high.y(), low.z()),
                    new Vector(high.x() - low.x(), 0, 0),
                    new Vector(0, 0, high.z() - low.z())));
        }
        return faces.stream();
    }

    private Face face(Colour colour, Vector corner, Vector along, Vector across) {
        List<Point> corners = Stream.of(
                        corner, corner.plus(along), corner.plus(along).plus(across), corner.plus(across))
                .map(camera::project)
                .toList();
        return new Face(colour, corners);
    }
}

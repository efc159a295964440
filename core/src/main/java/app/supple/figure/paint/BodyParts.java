// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.paint;

import app.supple.figure.body.Limb;
import app.supple.figure.body.Skeleton;
import app.supple.figure.look.Colour;
import app.supple.figure.look.Hair;
import app.supple.figure.look.Tone;
import app.supple.figure.outline.ArmShape;
import app.supple.figure.outline.HeadShape;
import app.supple.figure.outline.LegShape;
import app.supple.figure.outline.Outline;
import app.supple.figure.outline.TrunkShape;
import app.supple.figure.paint.Part.Flat;
import app.supple.figure.paint.Part.Line;
import app.supple.figure.paint.Part.Panel;
import app.supple.figure.paint.Part.Shaded;
import app.supple.figure.pose.BodySide;
import app.supple.figure.prop.Boxes;
import app.supple.figure.prop.Prop;
import app.supple.figure.prop.PropShapes;
import app.supple.figure.space.Camera;
import app.supple.figure.space.Point;
import app.supple.figure.space.Vector;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Takes a body apart into the pieces of the picture, in the order of painting.
record BodyParts(TrunkShape trunk, Staging staging, Camera camera, Head head) {
    /// The side of the face that is seen: poses are written with the right side near.
    private static final BodySide NEAR = BodySide.RIGHT;

    /// From this azimuth on, degrees, both sides of a face are seen.
    private static final double FRONTAL = 35;

    static final String SHIRT = "shirt";
    static final String PELVIS = "pelvis";
    static final String LEGGING = "legging";
    static final String THIGH = "thigh";
    static final String NECK = "neck";

    /// Where the strap meets the sole, from the ankle: front, up, right in H.
    private static final Vector ON_SOLE = new Vector(.066, -.041, 0);

    /// Where the strap runs through the hand, from the wrist: along the fingers, out of the palm.
    private static final Vector IN_HAND = new Vector(.035, .02, 0);

    /// The loose end hangs down from the hand, in the room.
    private static final Vector TAIL = new Vector(.035, -.10, 0);

    private static final Vector TAIL_SWING = new Vector(.022, -.01, 0);

    /// The light side of a cushion, shifted against its shade.
    private static final Point CUSHION_LIGHT = new Point(-.002, .0065);

    /// How the hair is worn, and whether it is painted after the face. In a picture that moves the order is that of
    /// the end, for an order cannot change on the way.
    record Head(Hair hair, boolean hairInFront) {
        static Head at(Skeleton skeleton, Camera camera, Hair hair) {
            return new Head(hair, new HeadShape(skeleton, camera).hairIsNearer());
        }
    }

    static String sided(String name, BodySide side) {
        return switch (side) {
            case RIGHT -> name + "R";
            case LEFT -> name + "L";
        };
    }

    List<Part> inOrder() {
        return staging.layering().order().stream().flatMap(this::parts).toList();
    }

    private Skeleton skeleton() {
        return trunk.skeleton();
    }

    private Stream<Part> parts(Layer layer) {
        return switch (layer) {
            case RIGHT_ARM -> arm(layer, BodySide.RIGHT);
            case LEFT_ARM -> arm(layer, BodySide.LEFT);
            case RIGHT_LEG -> leg(layer, BodySide.RIGHT);
            case LEFT_LEG -> leg(layer, BodySide.LEFT);
            case RIGHT_THIGH -> Stream.of(thigh(layer, BodySide.RIGHT));
            case LEFT_THIGH -> Stream.of(thigh(layer, BodySide.LEFT));
            case RIGHT_SHANK -> shank(layer, BodySide.RIGHT);
            case LEFT_SHANK -> shank(layer, BodySide.LEFT);
            case PELVIS -> Stream.of(new Shaded(PELVIS, Tone.LEGGINGS, trunk.hips(camera)));
            case TORSO -> torso();
            case HEAD -> face();
            case STRAP -> Stream.of(strap());
            case DESK, CUSHION -> staging.props().stream().flatMap(prop -> thing(layer, prop));
        };
    }

    private Stream<Part> thing(Layer layer, Prop prop) {
        return switch (prop) {
            case Prop.Desk desk when layer == Layer.DESK -> desk(desk);
            case Prop.Cushion cushion when layer == Layer.CUSHION -> cushion(cushion);
            case Prop.Desk _, Prop.Cushion _, Prop.Mat _, Prop.Pillow _, Prop.Strap _, Prop.Chair _, Prop.Wall _ ->
                Stream.empty();
        };
    }

    private Stream<Part> desk(Prop.Desk desk) {
        List<Boxes.Face> faces = new Boxes(camera).desk(desk);
        return IntStream.range(0, faces.size())
                .mapToObj(i -> new Panel(
                        "desk" + i, faces.get(i).colour(), faces.get(i).corners()));
    }

    private Stream<Part> cushion(Prop.Cushion cushion) {
        Outline outline = new PropShapes(camera).cushion(cushion);
        Outline light =
                new Outline(outline.points().stream().map(CUSHION_LIGHT::plus).toList());
        return Stream.of(
                new Flat("cushion", Colour.PILLOW_SHADE, List.of(outline)),
                new Flat("cushionL", Colour.PILLOW, List.of(light)));
    }

    private Stream<Part> arm(Layer layer, BodySide side) {
        ArmShape shape = new ArmShape(skeleton(), side);
        return Stream.of(
                new Shaded(sided("arm", side), tone(layer, Tone.SKIN, Tone.SKIN_FAR), shape.arm(camera)),
                new Shaded(sided("sleeve", side), tone(layer, Tone.SHIRT, Tone.SHIRT_FAR), shape.sleeve(camera)));
    }

    private Stream<Part> leg(Layer layer, BodySide side) {
        if (staging.layering().split().contains(layer)) {
            return Stream.concat(Stream.of(thigh(layer, side)), shank(layer, side));
        }
        LegShape shape = new LegShape(skeleton(), side);
        return Stream.of(foot(layer, side), new Shaded(sided(LEGGING, side), cloth(layer), shape.legging(camera)));
    }

    private Part thigh(Layer layer, BodySide side) {
        return new Shaded(sided(THIGH, side), cloth(layer), new LegShape(skeleton(), side).thigh(camera));
    }

    private Stream<Part> shank(Layer layer, BodySide side) {
        LegShape shape = new LegShape(skeleton(), side);
        return Stream.of(foot(layer, side), new Shaded(sided(LEGGING, side), cloth(layer), shape.lowerLegging(camera)));
    }

    private Part foot(Layer layer, BodySide side) {
        Tone skin = tone(layer, Tone.SKIN, Tone.SKIN_FAR);
        return new Shaded(sided("foot", side), skin, new LegShape(skeleton(), side).foot(camera));
    }

    private Tone cloth(Layer layer) {
        return tone(layer, Tone.LEGGINGS, Tone.LEGGINGS_FAR);
    }

    private Tone tone(Layer layer, Tone near, Tone far) {
        return staging.layering().far().contains(layer) ? far : near;
    }

    /// The neck lies in the shadow of the chin. Hair that falls down the back lies behind it if the face is seen.
    private Stream<Part> torso() {
        Stream<Part> torso = Stream.of(
                new Shaded(NECK, Tone.SKIN_FAR, trunk.neck(camera)),
                new Shaded(SHIRT, Tone.SHIRT, trunk.shirt(camera)));
        return head.hairInFront ? torso : Stream.concat(fallingHair(), torso);
    }

    private Stream<Part> face() {
        HeadShape shape = new HeadShape(skeleton(), camera);
        Part hair = new Shaded("hair", Tone.HAIR, shape.hair(head.hair));
        Part face = new Shaded("face", Tone.SKIN, shape.face());
        Stream<Part> skull = head.hairInFront
                ? Stream.concat(Stream.of(face), Stream.concat(fallingHair(), Stream.of(hair)))
                : Stream.of(hair, face);
        Stream<Part> far = seesBothSides() ? earAndEye(shape, NEAR.other(), "L") : Stream.empty();
        return Stream.of(skull, far, earAndEye(shape, NEAR, "")).flatMap(parts -> parts);
    }

    /// Seen from the side, the far ear and eye would only be bytes.
    private boolean seesBothSides() {
        return staging.view().azimuth() >= FRONTAL && !staging.view().looksDown();
    }

    /// What is turned away shrinks to nothing.
    private static Stream<Part> earAndEye(HeadShape shape, BodySide side, String mark) {
        return Stream.of(
                new Flat("ear" + mark, Colour.SKIN_SHADE, shape.ear(side)),
                new Line("eye" + mark, Colour.EYE, shape.eye(side)));
    }

    private Stream<Part> fallingHair() {
        return head.hair == Hair.LONG
                ? Stream.of(new Shaded("falling", Tone.HAIR, new HeadShape(skeleton(), camera).fallingHair()))
                : Stream.empty();
    }

    /// A loose end, then a straight pull from the hand to the sole.
    private Part strap() {
        Limb leg = skeleton().leg(NEAR);
        Vector hand = skeleton().arm(NEAR).tip().point(IN_HAND);
        Vector end = hand.plus(TAIL);
        Vector swing = hand.toward(end, .25).plus(TAIL_SWING);
        List<Point> points = Stream.of(end, swing, hand, leg.tip().point(ON_SOLE))
                .map(camera::project)
                .toList();
        return new Line("strap", Colour.STRAP, points);
    }
}

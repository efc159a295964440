// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.Figure;
import app.supple.figure.anatomy.Contact;
import app.supple.figure.anatomy.Contact.Support;
import app.supple.figure.body.Bone;
import app.supple.figure.body.Level;
import app.supple.figure.body.Skeleton;
import app.supple.figure.outline.Skin;
import app.supple.figure.outline.Skin.Box;
import app.supple.figure.pose.BodySide;
import app.supple.figure.prop.Prop;
import app.supple.figure.space.Placement;
import app.supple.figure.space.Vector;
import java.util.function.Function;

/// A contact at one moment: how far apart the two are, and where the part lies as seen from what it rests on.
record Touch(double gap, Vector mark, boolean ofBody) {
    private static final double FAR = 5;

    static Touch of(Figure figure, Contact contact, Skeleton body) {
        Skin skin = new Skin(body);
        Vector mark = skin.mark(contact.part());
        return switch (contact.on()) {
            case FLOOR -> lying(skin, contact, new Box(new Vector(-FAR, -FAR, -FAR), new Vector(FAR, 0, FAR)));
            case PILLOW -> lying(skin, contact, prop(figure, Prop.Pillow.class, Touch::pillow));
            case CUSHION -> lying(skin, contact, prop(figure, Prop.Cushion.class, Touch::cushion));
            case SEAT -> lying(skin, contact, prop(figure, Prop.Chair.class, Touch::seat));
            case BACKREST -> lying(skin, contact, prop(figure, Prop.Chair.class, Touch::backrest));
            case DESK -> lying(skin, contact, prop(figure, Prop.Desk.class, Touch::desk));
            case WALL -> lying(skin, contact, prop(figure, Prop.Wall.class, Touch::wall));
            case RIGHT_ARM, LEFT_ARM, RIGHT_THIGH, LEFT_THIGH, RIGHT_SHANK, LEFT_SHANK, TRUNK, HEAD ->
                new Touch(skin.gap(contact.part(), contact.on()), on(contact.on(), body, mark), true);
        };
    }

    /// What lies on something level may sink in; its height does not count as sliding.
    private static Touch lying(Skin skin, Contact contact, Box box) {
        Vector mark = skin.mark(contact.part());
        boolean upright = contact.on() == Support.WALL;
        return new Touch(
                skin.gap(contact.part(), box),
                upright ? new Vector(0, mark.y(), mark.z()) : new Vector(mark.x(), 0, mark.z()),
                false);
    }

    private static <P extends Prop> Box prop(Figure figure, Class<P> kind, Function<P, Box> box) {
        return figure.staging().props().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(box)
                .findFirst()
                .orElseThrow(() -> new AssertionError(figure.name().file() + " has no " + kind.getSimpleName()));
    }

    private static Box pillow(Prop.Pillow pillow) {
        return new Box(new Vector(pillow.x() - .08, 0, -.10), new Vector(pillow.x() + .08, pillow.height(), .10));
    }

    private static Box cushion(Prop.Cushion cushion) {
        return new Box(
                new Vector(cushion.x() - .08, cushion.bottom(), -.10),
                new Vector(cushion.x() + .08, cushion.bottom() + cushion.height(), .10));
    }

    private static Box seat(Prop.Chair chair) {
        return new Box(
                new Vector(Math.min(chair.back(), chair.front()), chair.seat() - .024, chair.z() - .135),
                new Vector(Math.max(chair.back(), chair.front()), chair.seat(), chair.z() + .135));
    }

    private static Box backrest(Prop.Chair chair) {
        double inward = chair.back() < chair.front() ? .016 : -.016;
        double top = chair.seat() + .263;
        return new Box(
                new Vector(Math.min(chair.back(), chair.back() + inward), top - .11, chair.z() - .135),
                new Vector(Math.max(chair.back(), chair.back() + inward), top, chair.z() + .135));
    }

    private static Box desk(Prop.Desk desk) {
        return new Box(new Vector(desk.from(), desk.height() - .024, -.22), new Vector(desk.to(), desk.height(), .22));
    }

    private static Box wall(Prop.Wall wall) {
        return new Box(new Vector(wall.x(), 0, -FAR), new Vector(FAR, FAR, FAR));
    }

    /// A place as the part of the body sees it that carries it along.
    private static Vector on(Support part, Skeleton body, Vector mark) {
        Placement base = switch (part) {
            case RIGHT_ARM -> start(body.arm(BodySide.RIGHT).lower());
            case LEFT_ARM -> start(body.arm(BodySide.LEFT).lower());
            case RIGHT_THIGH -> start(body.leg(BodySide.RIGHT).upper());
            case LEFT_THIGH -> start(body.leg(BodySide.LEFT).upper());
            case RIGHT_SHANK -> start(body.leg(BodySide.RIGHT).lower());
            case LEFT_SHANK -> start(body.leg(BodySide.LEFT).lower());
            case TRUNK -> nearest(body, mark);
            case HEAD -> body.at(Level.HEAD);
            case FLOOR, PILLOW, CUSHION, SEAT, BACKREST, WALL, DESK ->
                throw new IllegalArgumentException(part + " is no part of the body");
        };
        return base.frame().fromRoom(mark.minus(base.at()));
    }

    /// A hand on the chest goes with the chest, one on the hip with the pelvis.
    private static Placement nearest(Skeleton body, Vector mark) {
        Placement chest = body.at(Level.C7);
        Placement pelvis = body.at(Level.PELVIS);
        boolean isHigh =
                mark.minus(chest.at()).length() < mark.minus(pelvis.at()).length();
        return isHigh ? chest : pelvis;
    }

    private static Placement start(Bone bone) {
        return new Placement(bone.from(), bone.frame());
    }
}

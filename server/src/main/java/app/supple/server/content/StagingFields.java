// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.outline.Muscle;
import app.supple.figure.paint.Arrow;
import app.supple.figure.paint.Fitting;
import app.supple.figure.paint.Glow;
import app.supple.figure.paint.Layer;
import app.supple.figure.paint.Layering;
import app.supple.figure.paint.Staging;
import app.supple.figure.paint.View;
import app.supple.figure.paint.View.Fit;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Motion;
import app.supple.figure.prop.Prop;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Reads what a picture needs besides the body. The keys and their limits are described in `docs/content.md`.
final class StagingFields {

    private static final Limits GLOWS = Limits.between(0, 6);
    private static final Limits ARROWS = Limits.between(1, 3);

    /// Stands in until the drawing is measured.
    private static final Fit UNFIT = new Fit(1, 0, 0);

    private StagingFields() {}

    static Staging staging(Fields fields, Motion motion) {
        View view = fields.map("camera", map -> new View(map.decimal("azimuth"), map.decimal("elevation"), UNFIT));
        List<Prop> props = props(fields);
        List<Glow> glows = fields.maps("glow", GLOWS, StagingFields::glow);
        List<Arrow> arrows = fields.has("arrows") ? fields.maps("arrows", ARROWS, ArrowFields::arrow) : List.of();
        Staging unfit = new Staging(view, layering(fields, props), props, glows, arrows);
        Fit fit = fields.has("fit") ? fields.map("fit", StagingFields::fit) : Fitting.of(motion, unfit);
        return new Staging(new View(view.azimuth(), view.elevation(), fit), unfit.layering(), props, glows, arrows);
    }

    private static Fit fit(Fields fields) {
        return new Fit(fields.decimal("scale"), fields.decimal("x"), fields.decimal("y"));
    }

    private static Layering layering(Fields fields, List<Prop> props) {
        List<Layer> order = fields.words("paint", Layer.class);
        Set<Layer> wanted = wanted(order, props);
        if (fields.has("paint") && (order.size() != wanted.size() || !wanted.equals(Set.copyOf(order)))) {
            fields.note("paint", "needs every part of the body once, and 'strap' if there is one.");
        }
        Set<Layer> split = fields.has("split") ? Set.copyOf(fields.words("split", Layer.class)) : Set.of();
        if (!EnumSet.of(Layer.RIGHT_LEG, Layer.LEFT_LEG).containsAll(split)) {
            fields.note("split", "only legs can be painted in two parts.");
        }
        return new Layering(order, Set.copyOf(fields.words("far", Layer.class)), split);
    }

    /// Every part of the body, each leg whole or as thigh and shank, and the things that are painted among them.
    private static Set<Layer> wanted(List<Layer> order, List<Prop> props) {
        Set<Layer> wanted = EnumSet.of(Layer.RIGHT_ARM, Layer.LEFT_ARM, Layer.PELVIS, Layer.TORSO, Layer.HEAD);
        wanted.addAll(
                order.contains(Layer.RIGHT_THIGH)
                        ? Set.of(Layer.RIGHT_THIGH, Layer.RIGHT_SHANK)
                        : Set.of(Layer.RIGHT_LEG));
        wanted.addAll(
                order.contains(Layer.LEFT_THIGH) ? Set.of(Layer.LEFT_THIGH, Layer.LEFT_SHANK) : Set.of(Layer.LEFT_LEG));
        for (Prop prop : props) {
            switch (prop) {
                case Prop.Strap _ -> wanted.add(Layer.STRAP);
                case Prop.Desk _ -> wanted.add(Layer.DESK);
                case Prop.Cushion _ -> wanted.add(Layer.CUSHION);
                case Prop.Mat _, Prop.Pillow _, Prop.Chair _, Prop.Wall _ -> {}
            }
        }
        return wanted;
    }

    private static List<Prop> props(Fields fields) {
        List<Prop> props = new ArrayList<>();
        add(
                props,
                fields,
                "mat",
                map -> new Prop.Mat(map.decimal("from"), map.decimal("to"), map.decimal("half-width")));
        add(props, fields, "wall", map -> new Prop.Wall(map.decimal("x")));
        add(
                props,
                fields,
                "chair",
                map -> new Prop.Chair(
                        map.decimal("back"), map.decimal("front"), map.decimal("seat"), map.optional("z", 0)));
        add(props, fields, "pillow", map -> new Prop.Pillow(map.decimal("x"), map.decimal("height")));
        add(props, fields, "strap", map -> new Prop.Strap(map.word("foot", BodySide.class)));
        add(props, fields, "desk", map -> new Prop.Desk(map.decimal("from"), map.decimal("to"), map.decimal("height")));
        add(
                props,
                fields,
                "cushion",
                map -> new Prop.Cushion(map.decimal("x"), map.decimal("bottom"), map.decimal("height")));
        return props;
    }

    private static void add(List<Prop> props, Fields fields, String key, Function<Fields, Prop> read) {
        if (fields.has(key)) {
            props.add(fields.map(key, read));
        }
    }

    private static Glow glow(Fields fields) {
        return new Glow(
                fields.word("muscle", Muscle.class),
                fields.has("side") ? fields.word("side", BodySide.class) : BodySide.RIGHT,
                new Glow.Strength(strength(fields, "start"), strength(fields, "end")));
    }

    private static double strength(Fields fields, String key) {
        double strength = fields.decimal(key);
        if (strength < 0 || strength > 1) {
            fields.note(key, "needs a number from 0 to 1, not " + strength + ".");
            return 0;
        }
        return strength;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.Figure;
import app.supple.figure.FigureId;
import app.supple.figure.FigureName;
import app.supple.figure.Form;
import app.supple.figure.outline.Muscle;
import app.supple.figure.paint.Arrow;
import app.supple.figure.paint.Glow;
import app.supple.figure.paint.Layer;
import app.supple.figure.paint.Layering;
import app.supple.figure.paint.Prop;
import app.supple.figure.paint.Staging;
import app.supple.figure.paint.View;
import app.supple.figure.pose.BodySide;
import app.supple.figure.pose.Motion;
import app.supple.figure.pose.Pose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads one file of `figures/`. The keys and their limits are described in `docs/content.md`.
final class FigureFile {

    private static final Limits GLOWS = Limits.between(0, 6);
    private static final Limits ARROWS = Limits.between(1, 3);

    private final FigureName name;

    private FigureFile(FigureName name) {
        this.name = name;
    }

    /// Reads the file of a figure; nothing if it could not be read at all.
    static List<Figure> read(ContentFiles files, FigureName name, Problems problems) {
        return YamlFile.read(files, path(name), problems, new FigureFile(name)::figure).stream()
                .toList();
    }

    /// Reads all forms in which a movement is drawn. Only the standard form has to be there.
    static List<Figure> readForms(ContentFiles files, FigureId id, Problems problems) {
        return Stream.of(Form.values())
                .map(form -> new FigureName(id, form))
                .filter(name ->
                        name.form() == Form.STANDARD || files.read(path(name)).isPresent())
                .flatMap(name -> read(files, name, problems).stream())
                .toList();
    }

    /// Reads one figure when it is asked for; nothing if it is not drawn in this form.
    ///
    /// @throws BadContent with all problems of its file
    static Optional<Figure> find(ContentFiles files, FigureName name) {
        if (files.read(path(name)).isEmpty()) {
            return Optional.empty();
        }
        var problems = new Problems();
        List<Figure> figure = read(files, name, problems);
        problems.throwIfAny();
        return figure.stream().findFirst();
    }

    private static String path(FigureName name) {
        return "figures/" + name.file() + ".yaml";
    }

    private Figure figure(Fields fields) {
        checkName(fields, "id", name.id().name());
        if (fields.has("form") || name.form() != Form.STANDARD) {
            checkName(fields, "form", name.form().word());
        }
        return new Figure(name, fields.text("title", Limits.NAME), motion(fields), staging(fields));
    }

    private void checkName(Fields fields, String key, String expected) {
        String written = fields.name(key);
        if (fields.has(key) && !written.equals(expected)) {
            fields.note(key, "is '" + written + "', but the file is called '" + name.file() + ".yaml'.");
        }
    }

    private static Motion motion(Fields fields) {
        Pose start = fields.map("start", PoseFields::pose);
        Pose end = fields.map("end", PoseFields::pose);
        if (start.anchor().point() == end.anchor().point()) {
            return new Motion(start, end);
        }
        fields.note("end", "rests on another point than 'start'; both need the same 'anchor' 'point'.");
        return new Motion(start, start);
    }

    private static Staging staging(Fields fields) {
        List<Glow> glows = fields.maps("glow", GLOWS, FigureFile::glow);
        List<Arrow> arrows = fields.has("arrows") ? fields.maps("arrows", ARROWS, ArrowFields::arrow) : List.of();
        return new Staging(view(fields), layering(fields), props(fields), glows, arrows);
    }

    private static View view(Fields fields) {
        View.Fit fit = fields.map("fit", map -> new View.Fit(map.decimal("scale"), map.decimal("x"), map.decimal("y")));
        return fields.map("camera", map -> new View(map.decimal("azimuth"), map.decimal("elevation"), fit));
    }

    private static Layering layering(Fields fields) {
        List<Layer> order = fields.words("paint", Layer.class);
        Set<Layer> wanted = EnumSet.allOf(Layer.class);
        if (!fields.has("strap")) {
            wanted.remove(Layer.STRAP);
        }
        if (fields.has("paint") && (order.size() != wanted.size() || !wanted.equals(Set.copyOf(order)))) {
            fields.note("paint", "needs every part of the body once, and 'strap' if there is one.");
        }
        Set<Layer> split = fields.has("split") ? Set.copyOf(fields.words("split", Layer.class)) : Set.of();
        if (!EnumSet.of(Layer.RIGHT_LEG, Layer.LEFT_LEG).containsAll(split)) {
            fields.note("split", "only legs can be painted in two parts.");
        }
        return new Layering(order, Set.copyOf(fields.words("far", Layer.class)), split);
    }

    private static List<Prop> props(Fields fields) {
        List<Prop> props = new ArrayList<>();
        if (fields.has("mat")) {
            props.add(fields.map(
                    "mat", map -> new Prop.Mat(map.decimal("from"), map.decimal("to"), map.decimal("half-width"))));
        }
        if (fields.has("pillow")) {
            props.add(fields.map("pillow", map -> new Prop.Pillow(map.decimal("x"), map.decimal("height"))));
        }
        if (fields.has("strap")) {
            props.add(fields.map("strap", map -> new Prop.Strap(map.word("foot", BodySide.class))));
        }
        return props;
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

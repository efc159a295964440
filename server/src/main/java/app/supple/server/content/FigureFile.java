// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.figure.Figure;
import app.supple.figure.FigureId;
import app.supple.figure.FigureName;
import app.supple.figure.Form;
import app.supple.figure.pose.Motion;
import app.supple.figure.pose.Pose;
import app.supple.figure.svg.Caption;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.BadContent;
import app.supple.server.content.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads one file of `figures/`. The keys and their limits are described in `docs/content.md`.
final class FigureFile {

    private final ContentFiles files;
    private final FigureName name;
    private final Problems problems;

    private FigureFile(ContentFiles files, FigureName name, Problems problems) {
        this.files = files;
        this.name = name;
        this.problems = problems;
    }

    /// Reads the file of a figure; nothing if it could not be read at all.
    static List<Figure> read(ContentFiles files, FigureName name, Problems problems) {
        var file = new FigureFile(files, name, problems);
        return YamlFile.read(files, path(name), problems, file::figure).stream().toList();
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
        if (fields.has("like")) {
            like(fields.name("like"))
                    .ifPresentOrElse(
                            other -> fields.over(other, "id", "form"),
                            () -> fields.note(
                                    "like", "needs the name of a figure that is in order and stands for itself."));
        }
        Motion motion = motion(fields);
        var figure = new Figure(
                name,
                new Caption(fields.text("title", Limits.NAME), fields.prose("description", Limits.between(1, 1))),
                motion,
                StagingFields.staging(fields, motion),
                ClaimFields.claims(fields));
        if (problems.hasNoneIn(path(name))) {
            Anatomy.check(figure, fields);
        }
        return figure;
    }

    private void checkName(Fields fields, String key, String expected) {
        String written = fields.name(key);
        if (fields.has(key) && !written.equals(expected)) {
            fields.note(key, "is '" + written + "', but the file is called '" + name.file() + ".yaml'.");
        }
    }

    /// The keys of another figure; nothing if that one is not in order, or itself like another.
    private Optional<Fields> like(String id) {
        var other = new FigureFile(files, FigureName.standard(new FigureId(id)), new Problems());
        Optional<Fields> keys = YamlFile.read(files, path(other.name), other.problems, other::checked);
        return keys.filter(fields -> !fields.has("like") && other.problems.hasNoneIn(path(other.name)));
    }

    private Fields checked(Fields fields) {
        if (!fields.has("like")) {
            var _ = figure(fields);
        }
        return fields;
    }

    /// What the end leaves out stays as it was at the start.
    private static Motion motion(Fields fields) {
        Pose start = fields.map("start", PoseFields::pose);
        Pose end = fields.mapOver("start", "end", PoseFields::pose);
        if (start.anchor().point() == end.anchor().point()) {
            return new Motion(start, end);
        }
        fields.note("end", "rests on another point than 'start'; both need the same 'anchor' 'point'.");
        return new Motion(start, start);
    }
}

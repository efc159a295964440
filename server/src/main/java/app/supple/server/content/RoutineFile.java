// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.programme.Manner;
import app.supple.programme.Pace;
import app.supple.programme.Part;
import app.supple.programme.Prescription;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.server.content.DoseFields.Movement;
import app.supple.server.content.file.ContentFiles;
import app.supple.server.content.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads one file of `routines/`. The keys and their limits are described in `docs/content.md`.
final class RoutineFile {

    private static final Limits PAUSE_SECONDS = Limits.between(0, 60);

    private final String name;
    private final Shelf shelf;
    private final DoseFields doseFields;

    private RoutineFile(String name, Shelf shelf) {
        this.name = name;
        this.shelf = shelf;
        this.doseFields = new DoseFields(shelf.sources());
    }

    /// Reads every routine named.
    static List<Routine> readAll(ContentFiles files, Shelf shelf, Problems problems) {
        return shelf.routines().stream()
                .flatMap(
                        name -> YamlFile.read(
                                files, "routines/" + name + ".yaml", problems, new RoutineFile(name, shelf)::routine)
                                .stream())
                .toList();
    }

    /// How a stretch is probably done whose own file could not be read.
    private static Movement guess(Fields fields) {
        return fields.has("cycle-seconds") ? Movement.REPEAT : Movement.HOLD;
    }

    /// What routines may refer to.
    ///
    /// @param movements how each stretch is done, by id, as far as its file could be read
    record Shelf(List<String> routines, Set<String> stretches, Map<String, Movement> movements, Set<String> sources) {}

    private enum Time {
        MORNING,
        EVENING,
        /// Whenever it suits, such as at a desk.
        PRACTICE
    }

    private Routine routine(Fields fields) {
        String written = fields.name("name");
        if (fields.has("name") && !written.equals(name)) {
            fields.note("name", "is '" + written + "', but the file is called '" + name + ".yaml'.");
        }
        return new Routine(
                new RoutineName(name),
                Part.valueOf(fields.word("part", Time.class).name()),
                fields.text("title", Limits.NAME),
                fields.prose("summary", Limits.upTo(1)),
                fields.map("pace", RoutineFile::pace),
                fields.maps("exercises", Limits.upTo(12), this::prescription));
    }

    static Pace pace(Fields fields) {
        return new Pace(
                DoseFields.seconds(fields, "get-ready-seconds", PAUSE_SECONDS),
                DoseFields.seconds(fields, "change-side-seconds", PAUSE_SECONDS),
                DoseFields.seconds(fields, "between-repetitions-seconds", PAUSE_SECONDS),
                DoseFields.seconds(fields, "rest-seconds", PAUSE_SECONDS));
    }

    private Prescription prescription(Fields fields) {
        String stretch = fields.nameOf("stretch", shelf.stretches());
        Movement known = shelf.movements().get(stretch);
        Dose dose = doseFields.dose(fields, known == null ? guess(fields) : known);
        FormKind form = fields.has("form") ? fields.word("form", FormKind.class) : FormKind.STANDARD;
        return new Prescription(new StretchId(stretch), Manner.USUAL.in(form), dose, doseFields.grounds(fields));
    }
}

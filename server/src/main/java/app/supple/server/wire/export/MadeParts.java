// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.move.Everything;
import app.supple.move.Thing;
import app.supple.own.Darkroom;
import app.supple.own.OwnExercise;
import app.supple.own.Shelf;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.share.Bundle.Item;
import app.supple.own.share.SharedRoutine;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.share.ExerciseReader;
import app.supple.server.wire.share.RoutineReader;
import app.supple.server.wire.share.SharedJson;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person has made: exercises and routines. What was read of them is known to what comes after.
final class MadeParts {

    private final Known known;
    private final ExerciseReader exercises;
    private final Map<StretchId, Stretch> inFile = new LinkedHashMap<>();
    private final Set<RoutineName> routinesInFile = new HashSet<>();
    private final RoutineReader routines;

    MadeParts(Known known, Darkroom darkroom) {
        this.known = known;
        this.exercises = new ExerciseReader(darkroom);
        this.routines = new RoutineReader(new Both(known.shelf(), inFile));
    }

    /// What is here, and what stands in the file.
    private record Both(Shelf here, Map<StretchId, Stretch> inFile) implements Shelf {

        @Override
        public List<Stretch> all() {
            return Stream.concat(here.all().stream(), inFile.values().stream()).toList();
        }

        @Override
        public Optional<Stretch> find(StretchId id) {
            return Optional.ofNullable(inFile.get(id)).or(() -> here.find(id));
        }
    }

    static void write(Out out, Thing.Made made) {
        SharedJson.of(new Item(made.exercise(), made.picture()))
                .forEach((name, value) -> out.json().writePOJOProperty(name, value));
        out.flag("removed", made.removed());
    }

    @Nullable Thing exercise(JsonFields fields) {
        StretchId id = fields.text(
                "id",
                new StretchId("own-x"),
                "This needs the name of an exercise of one's own, such as own-3f.",
                text -> {
                    StretchId own = new StretchId(text);
                    if (!OwnExercise.isOwn(own)) {
                        throw new IllegalArgumentException("one of the library");
                    }
                    return own;
                });
        var draft = exercises.draft(fields);
        var picture = exercises.picture(fields);
        boolean removed = fields.flag("removed");
        if (!draft.wrongs().isEmpty()) {
            return null;
        }
        var exercise = draft.exercise(id, picture == null ? null : picture.id());
        inFile.put(id, exercise.stretch());
        return new Thing.Made(exercise, picture, removed);
    }

    static void write(Out out, Thing.Composed composed) {
        OwnRoutine routine = composed.routine();
        out.text("name", routine.name());
        if (composed.removed()) {
            out.text("title", routine.title()).flag("removed", true);
        } else {
            SharedJson.of(new SharedRoutine(routine.title(), routine.part(), routine.lines()))
                    .forEach((name, value) -> out.json().writePOJOProperty(name, value));
        }
    }

    Thing routine(JsonFields fields) {
        RoutineName name = fields.text(
                "name",
                new RoutineName(OwnRoutine.BEGINS + "x"),
                "This needs a name that begins with my-, such as my-tea-break.",
                text -> own(new RoutineName(text)));
        routinesInFile.add(name);
        if (fields.flag("removed")) {
            String title = fields.optionalText("title", OwnRoutine.LONGEST_TITLE);
            return new Thing.Composed(Everything.titled(name, title), true);
        }
        SharedRoutine routine = routines.routine(fields);
        routines.checkLimits(fields, routine);
        return new Thing.Composed(routine.named(name), false);
    }

    private static RoutineName own(RoutineName name) {
        if (!OwnRoutine.isOwn(name)) {
            throw new IllegalArgumentException("one of Supple's");
        }
        return name;
    }

    static void write(Out out, Thing.Stands stands) {
        out.word("part", stands.part()).text("routine", stands.name());
    }

    Thing standing(JsonFields fields) {
        return new Thing.Stands(Fields.word(fields, "part", Part.class), routineNamed(fields));
    }

    StretchId stretchNamed(JsonFields fields) {
        return fields.text("stretch", new StretchId("x"), "There is no such stretch, here or in this file.", text -> {
            StretchId id = new StretchId(text);
            if (!inFile.containsKey(id) && !known.isStretch(id)) {
                throw new IllegalArgumentException("unknown");
            }
            return id;
        });
    }

    RoutineName routineNamed(JsonFields fields) {
        return fields.text("routine", RoutineName.EVENING, "There is no such routine, here or in this file.", text -> {
            RoutineName name = new RoutineName(text);
            boolean alone = inFile.containsKey(new StretchId(text));
            if (!alone && !routinesInFile.contains(name) && !known.isRoutine(name)) {
                throw new IllegalArgumentException("unknown");
            }
            return name;
        });
    }
}

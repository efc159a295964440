// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import app.supple.diary.Receipt.Fault;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.own.Darkroom;
import app.supple.own.Draft;
import app.supple.own.Draft.Much;
import app.supple.own.OwnExercise;
import app.supple.own.OwnPicture;
import app.supple.own.PlainWords;
import app.supple.own.Wrong;
import app.supple.own.share.Bundle;
import app.supple.own.share.Bundle.Item;
import app.supple.own.share.SharedFiles.Opened;
import app.supple.own.share.SharedRoutine;
import app.supple.server.wire.JsonFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads one file, and notes all that is wrong with it.
final class SharedReader {

    /// More than anybody reads; the rest is said when these are mended.
    private static final int MOST_WRONGS = 100;

    private static final OwnExercise STAND_IN = new Draft(
                    "x", "lying", List.of("x"), "", "", new Much("hold", "1", "1", "one"))
            .exercise(new StretchId("own-0"), null);

    private final ExerciseReader reader;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<StretchId, Stretch> exercises = new LinkedHashMap<>();
    private final RoutineReader routines;

    SharedReader(Darkroom darkroom, Library library) {
        this.reader = new ExerciseReader(darkroom);
        this.routines = new RoutineReader(new OpenShelf(library, exercises));
    }

    Opened read(JsonNode document) {
        Bundle bundle = JsonFields.read(document, faults, this::bundle);
        return faults.isEmpty()
                ? new Opened.Good(bundle)
                : new Opened.Refused(faults.stream()
                        .limit(MOST_WRONGS)
                        .map(fault -> new Wrong(fault.field(), fault.message()))
                        .toList());
    }

    private Bundle bundle(JsonFields fields) {
        fields.text("format", "", "This needs to be supple.", SharedReader::format);
        int version = fields.number("version", 1, Integer.MAX_VALUE);
        if (version != SharedJson.VERSION) {
            fields.note("version", "This was written by a newer Supple. Update yours, then try again.");
        }
        String title = PlainWords.tidy(fields.string("title"));
        PlainWords.wrong(title, "The title", Bundle.LONGEST_TITLE)
                .ifPresent(sentence -> fields.noteFirst("title", sentence));
        if (title.isEmpty()) {
            fields.noteFirst("title", "The title is missing.");
        }
        int before = faults.size();
        List<Item> items = fields.list("exercises", OwnExercise.MOST, this::item);
        boolean good = faults.size() == before;
        return new Bundle(title, items, fields.list("routines", SharedRoutine.MOST, routine -> routine(routine, good)));
    }

    /// @param good whether all exercises could be read; without them nobody knows how much of them is too much
    private SharedRoutine routine(JsonFields fields, boolean good) {
        int before = faults.size();
        SharedRoutine routine = routines.routine(fields);
        if (good && faults.size() == before) {
            routines.checkLimits(fields, routine);
        }
        return routine;
    }

    private static String format(String text) {
        if (!text.equals(SharedJson.FORMAT)) {
            throw new IllegalArgumentException("another format");
        }
        return text;
    }

    private Item item(JsonFields fields) {
        int before = faults.size();
        StretchId id = fields.text(
                "id", STAND_IN.id(), "This needs a name such as own-1, for this file only.", SharedReader::id);
        if (exercises.containsKey(id)) {
            fields.noteFirst("id", "Another exercise of this file has this id. Give each its own.");
        }
        Draft draft = reader.draft(fields);
        OwnPicture picture = reader.picture(fields);
        boolean good = faults.size() == before;
        var exercise = good ? draft.exercise(id, picture == null ? null : picture.id()) : STAND_IN;
        exercises.put(id, exercise.stretch());
        return new Item(exercise, picture);
    }

    private static StretchId id(String text) {
        if (!text.matches("own-[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("not of this file");
        }
        return new StretchId(text);
    }
}

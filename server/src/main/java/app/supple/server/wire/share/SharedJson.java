// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import app.supple.library.Dose;
import app.supple.own.OwnExercise;
import app.supple.own.routine.Line;
import app.supple.own.share.Bundle;
import app.supple.own.share.Bundle.Item;
import app.supple.own.share.SharedRoutine;
import app.supple.server.wire.Words;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// A bundle as JSON, field by field in the order of the schema. What is empty is left out.
public final class SharedJson {

    static final String FORMAT = "supple";
    static final int VERSION = 1;

    private SharedJson() {}

    static Map<String, Object> of(Bundle bundle) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("version", VERSION);
        file.put("title", bundle.title());
        file.put("exercises", bundle.exercises().stream().map(SharedJson::of).toList());
        file.put("routines", bundle.routines().stream().map(SharedJson::of).toList());
        return file;
    }

    /// An exercise with its picture.
    public static Map<String, Object> of(Item item) {
        OwnExercise own = item.exercise();
        var script = own.script();
        Map<String, Object> exercise = new LinkedHashMap<>();
        exercise.put("id", own.id().value());
        exercise.put("name", script.name());
        exercise.put("position", Words.of(script.position()));
        exercise.put("steps", script.steps());
        exercise.put("dose", of(own.amount().dose()));
        exercise.put("sides", Words.of(own.amount().sides()));
        put(exercise, "caution", script.caution());
        put(exercise, "given_by", script.givenBy());
        if (item.picture() != null) {
            put(
                    exercise,
                    "picture",
                    Base64.getEncoder().encodeToString(item.picture().png()));
        }
        return exercise;
    }

    /// A routine, without its name.
    public static Map<String, Object> of(SharedRoutine shared) {
        Map<String, Object> routine = new LinkedHashMap<>();
        routine.put("title", shared.title());
        routine.put("part", Words.of(shared.part()));
        routine.put("lines", shared.lines().stream().map(SharedJson::of).toList());
        return routine;
    }

    private static Map<String, Object> of(Line shared) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("stretch", shared.stretch().value());
        line.put("form", Words.of(shared.manner().form()));
        line.put("sides", Words.of(shared.manner().sides()));
        line.put("dose", of(shared.dose()));
        Duration rest = shared.manner().rest();
        if (rest != null) {
            line.put("rest_seconds", rest.toSeconds());
        }
        return line;
    }

    private static Map<String, Object> of(Dose dose) {
        Map<String, Object> much = new LinkedHashMap<>();
        much.put(
                "kind",
                switch (dose) {
                    case Dose.Hold _ -> "hold";
                    case Dose.Cycles _ -> "cycles";
                });
        much.put("seconds", dose.perSide().dividedBy(dose.repetitions()).toSeconds());
        much.put("repetitions", dose.repetitions());
        return much;
    }

    private static void put(Map<String, Object> into, String name, String text) {
        if (!text.isEmpty()) {
            into.put(name, text);
        }
    }
}

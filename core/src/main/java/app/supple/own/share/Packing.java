// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.library.StretchId;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercises;
import app.supple.own.OwnPicture;
import app.supple.own.routine.Line;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.share.Bundle.Item;
import app.supple.person.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts one bundle together. Exercises of a chosen routine come along, also those that were removed since.
record Packing(OwnExercises own, PersonId person, List<OwnRoutine> routines) {

    Bundle bundle(String title, Predicate<StretchId> chosen) {
        Map<StretchId, StretchId> names = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>();
        everything()
                .filter(exercise -> chosen.test(exercise.id()) || isUsed(exercise))
                .forEach(exercise -> {
                    var name = new StretchId("own-" + (items.size() + 1));
                    names.put(exercise.id(), name);
                    items.add(new Item(exercise.as(name), picture(exercise)));
                });
        return new Bundle(
                title,
                List.copyOf(items),
                routines.stream().map(routine -> shared(routine, names)).toList());
    }

    private Stream<OwnExercise> everything() {
        return Stream.concat(
                own.all(person).stream(), own.removed(person).stream().filter(this::isUsed));
    }

    private boolean isUsed(OwnExercise exercise) {
        return routines.stream()
                .flatMap(routine -> routine.lines().stream())
                .anyMatch(line -> line.stretch().equals(exercise.id()));
    }

    private static SharedRoutine shared(OwnRoutine routine, Map<StretchId, StretchId> names) {
        return new SharedRoutine(
                routine.title(),
                routine.part(),
                routine.lines().stream()
                        .map(line -> new Line(
                                names.getOrDefault(line.stretch(), line.stretch()), line.dose(), line.manner()))
                        .toList());
    }

    private @Nullable OwnPicture picture(OwnExercise exercise) {
        var id = exercise.picture();
        return id == null ? null : own.picture(person, id).orElse(null);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.library.StretchId;
import app.supple.own.OwnExercise;
import app.supple.own.routine.Line;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.share.Bundle.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares one bundle with what a person has. The same words, dose and picture are the same exercise; the same title,
/// part and lines are the same routine.
final class Sorting {

    private final List<OwnExercise> shown;
    private final List<OwnExercise> removed;
    private final List<OwnRoutine> made;

    private final List<Item> fresh = new ArrayList<>();
    private final List<OwnExercise> back = new ArrayList<>();
    private final List<OwnExercise> known = new ArrayList<>();
    private final List<SharedRoutine> routines = new ArrayList<>();
    private final List<String> knownRoutines = new ArrayList<>();

    /// What the exercises of the file are called here.
    private final Map<StretchId, StretchId> ids = new LinkedHashMap<>();

    Sorting(List<OwnExercise> shown, List<OwnExercise> removed, List<OwnRoutine> made) {
        this.shown = shown;
        this.removed = removed;
        this.made = made;
    }

    Sorted of(Bundle bundle) {
        bundle.exercises().forEach(this::sort);
        bundle.routines().forEach(this::sort);
        return new Sorted(
                List.copyOf(fresh),
                List.copyOf(back),
                List.copyOf(known),
                List.copyOf(routines),
                List.copyOf(knownRoutines),
                shown.size() + fresh.size() + back.size() <= OwnExercise.MOST
                        && made.size() + routines.size() <= OwnRoutine.MOST);
    }

    private void sort(Item item) {
        OwnExercise exercise = item.exercise();
        Optional<OwnExercise> before = like(exercise, shown);
        Optional<OwnExercise> hidden = like(exercise, removed);
        Optional<OwnExercise> twice =
                like(exercise, fresh.stream().map(Item::exercise).toList());
        if (before.isPresent()) {
            found(exercise, before.get(), known);
        } else if (hidden.isPresent()) {
            found(exercise, hidden.get(), back);
        } else {
            OwnExercise here = twice.orElseGet(() -> exercise.as(OwnExercise.newId()));
            ids.put(exercise.id(), here.id());
            if (twice.isEmpty()) {
                fresh.add(new Item(here, item.picture()));
            }
        }
    }

    private void found(OwnExercise inFile, OwnExercise here, List<OwnExercise> among) {
        ids.put(inFile.id(), here.id());
        if (!among.contains(here)) {
            among.add(here);
        }
    }

    private void sort(SharedRoutine shared) {
        var here = new SharedRoutine(
                shared.title(),
                shared.part(),
                shared.lines().stream().map(this::asHere).toList());
        if (made.stream().anyMatch(here::isLike)) {
            knownRoutines.add(here.title());
        } else if (!routines.contains(here)) {
            routines.add(here);
        }
    }

    private Line asHere(Line line) {
        return new Line(ids.getOrDefault(line.stretch(), line.stretch()), line.dose(), line.manner());
    }

    private static Optional<OwnExercise> like(OwnExercise exercise, List<OwnExercise> exercises) {
        return exercises.stream().filter(other -> other.isLike(exercise)).findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.library.StretchId;
import app.supple.person.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps own exercises for as long as a test runs. Obeys [OwnExercisesContract]; not for several threads.
public final class OwnExercisesInMemory implements OwnExercises {

    private record Key(PersonId person, StretchId id) {}

    private record Row(OwnExercise exercise, @Nullable Instant removed) {}

    private final Map<Key, Row> rows = new LinkedHashMap<>();
    private final Map<PersonId, Map<PictureId, OwnPicture>> pictures = new LinkedHashMap<>();

    @Override
    public List<OwnExercise> all(PersonId person) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().person.equals(person) && row.getValue().removed == null)
                .map(row -> row.getValue().exercise)
                .toList();
    }

    @Override
    public List<OwnExercise> removed(PersonId person) {
        return rows.entrySet().stream()
                .filter(row -> row.getKey().person.equals(person) && row.getValue().removed != null)
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing((Row row) -> Objects.requireNonNull(row.removed))
                        .reversed())
                .map(Row::exercise)
                .toList();
    }

    @Override
    public Optional<OwnExercise> find(PersonId person, StretchId id) {
        return Optional.ofNullable(rows.get(new Key(person, id))).map(Row::exercise);
    }

    @Override
    public void keep(PersonId person, Batch batch, Instant at) {
        Map<PictureId, OwnPicture> mine = pictures.computeIfAbsent(person, _ -> new LinkedHashMap<>());
        var came = batch.pictures().stream().map(OwnPicture::id).collect(Collectors.toSet());
        batch.pictures().forEach(picture -> mine.putIfAbsent(picture.id(), picture));
        batch.exercises().forEach(exercise -> rows.put(new Key(person, exercise.id()), new Row(exercise, null)));
        mine.keySet().removeIf(id -> !came.contains(id) && !isShown(person, id));
    }

    @Override
    public boolean remove(PersonId person, StretchId id, Instant at) {
        Row row = rows.get(new Key(person, id));
        if (row == null || row.removed != null) {
            return false;
        }
        rows.put(new Key(person, id), new Row(row.exercise, at));
        return true;
    }

    @Override
    public boolean putBack(PersonId person, StretchId id) {
        Row row = rows.get(new Key(person, id));
        if (row == null || row.removed == null) {
            return false;
        }
        rows.put(new Key(person, id), new Row(row.exercise, null));
        return true;
    }

    @Override
    public Optional<OwnPicture> picture(PersonId person, PictureId id) {
        return Optional.ofNullable(pictures.getOrDefault(person, Map.of()).get(id));
    }

    private boolean isShown(PersonId person, PictureId id) {
        return rows.entrySet().stream()
                .anyMatch(row -> row.getKey().person.equals(person)
                        && id.equals(row.getValue().exercise.picture()));
    }
}

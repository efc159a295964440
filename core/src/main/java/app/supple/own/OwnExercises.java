// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.library.StretchId;
import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where own exercises and their pictures are kept. `OwnExercisesContract` in the tests says how a store must behave.
/// Every write that returns has reached the disk; a write that cannot throws [app.supple.person.NotKept] and leaves
/// everything as it was. What is removed stays hidden, because the diary may name it.
public interface OwnExercises {

    /// What is to be kept at once, or not at all.
    record Batch(List<OwnExercise> exercises, List<OwnPicture> pictures) {}

    /// Those that are not removed, oldest first.
    List<OwnExercise> all(PersonId person);

    /// Those that are, the latest removed first.
    List<OwnExercise> removed(PersonId person);

    /// The exercise of that id, also if it is removed.
    Optional<OwnExercise> find(PersonId person, StretchId id);

    /// Keeps new exercises, after those that are there, and new words for old ones in their place; removed ones are
    /// put back. A picture that no exercise shows any more is forgotten, unless it came in this batch.
    void keep(PersonId person, Batch batch, Instant at);

    /// Hides an exercise.
    ///
    /// @return whether there was such an exercise, not hidden already
    boolean remove(PersonId person, StretchId id, Instant at);

    /// Shows a hidden exercise again.
    ///
    /// @return whether there was such a hidden exercise
    boolean putBack(PersonId person, StretchId id);

    Optional<OwnPicture> picture(PersonId person, PictureId id);
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.own.OwnExercises.Batch;
import app.supple.own.routine.OwnRoutine;
import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;

/// Keeps what came in a file: exercises and the routines made of them, all at once or nothing.
@FunctionalInterface
public interface Arrivals {

    /// When this returns, all of it is on disk.
    ///
    /// @param routines new ones, under names that are free
    /// @throws app.supple.person.NotKept if it is not; nothing of it is kept then
    void keep(PersonId person, Batch batch, List<OwnRoutine> routines, Instant at);
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.own;

import app.supple.own.OwnExercises.Batch;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.share.Arrivals;
import app.supple.person.PersonId;
import app.supple.server.store.routine.JdbiOwnRoutines;
import app.supple.server.store.row.Database;
import java.time.Instant;
import java.util.List;

/// What came in a file, in one transaction.
public record JdbiArrivals(Database database) implements Arrivals {

    @Override
    public void keep(PersonId person, Batch batch, List<OwnRoutine> routines, Instant at) {
        database.write(handle -> {
            routines.forEach(routine -> JdbiOwnRoutines.insert(handle, person, routine));
            return JdbiOwnExercises.write(handle, person, batch, at);
        });
    }
}

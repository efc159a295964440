// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.own;

import app.supple.own.OwnExercises;
import app.supple.own.routine.OwnRoutines;
import app.supple.own.share.Arrivals;
import app.supple.own.share.ArrivalsContract;
import app.supple.server.store.postgres.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresArrivalsTest extends ArrivalsContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected OwnExercises own() {
        return DATABASE.store().ownExercises();
    }

    @Override
    protected OwnRoutines routines() {
        return DATABASE.store().ownRoutines();
    }

    @Override
    protected Arrivals arrivals() {
        return DATABASE.store().arrivals();
    }
}

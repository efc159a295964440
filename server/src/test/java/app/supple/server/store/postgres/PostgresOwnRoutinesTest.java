// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.own.routine.OwnRoutines;
import app.supple.own.routine.OwnRoutinesContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresOwnRoutinesTest extends OwnRoutinesContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected OwnRoutines routines() {
        return DATABASE.store().ownRoutines();
    }
}

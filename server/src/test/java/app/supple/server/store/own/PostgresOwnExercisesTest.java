// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.own;

import app.supple.own.OwnExercises;
import app.supple.own.OwnExercisesContract;
import app.supple.server.store.postgres.FreshDatabase;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresOwnExercisesTest extends OwnExercisesContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected OwnExercises own() {
        return DATABASE.store().ownExercises();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.own;

import app.supple.own.OwnExercises;
import app.supple.own.OwnExercisesContract;
import app.supple.server.store.FreshFolder;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteOwnExercisesTest extends OwnExercisesContract {

    @RegisterExtension
    private final FreshFolder fresh = new FreshFolder();

    @Override
    protected OwnExercises own() {
        return fresh.store().ownExercises();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.own;

import app.supple.own.OwnExercises;
import app.supple.own.routine.OwnRoutines;
import app.supple.own.share.Arrivals;
import app.supple.own.share.ArrivalsContract;
import app.supple.server.store.FreshFolder;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqliteArrivalsTest extends ArrivalsContract {

    @RegisterExtension
    private final FreshFolder fresh = new FreshFolder();

    @Override
    protected OwnExercises own() {
        return fresh.store().ownExercises();
    }

    @Override
    protected OwnRoutines routines() {
        return fresh.store().ownRoutines();
    }

    @Override
    protected Arrivals arrivals() {
        return fresh.store().arrivals();
    }
}

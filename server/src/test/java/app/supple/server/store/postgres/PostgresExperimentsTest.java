// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.progress.experiment.Experiments;
import app.supple.progress.experiment.ExperimentsContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class PostgresExperimentsTest extends ExperimentsContract {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Override
    protected Experiments experiments() {
        return DATABASE.store().experiments();
    }
}

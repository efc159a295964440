// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.progress.experiment.Experiments;
import app.supple.progress.experiment.ExperimentsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiExperimentsTest extends ExperimentsContract {

    @TempDir
    private Path data;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(data);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    protected Experiments experiments() {
        return store.experiments();
    }
}

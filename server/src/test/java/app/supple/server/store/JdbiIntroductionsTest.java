// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.progress.report.Introductions;
import app.supple.progress.report.IntroductionsContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiIntroductionsTest extends IntroductionsContract {

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
    protected Introductions introductions() {
        return store.introductions();
    }
}

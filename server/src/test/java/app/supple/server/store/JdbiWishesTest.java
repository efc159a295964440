// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.reminder.wish.Wishes;
import app.supple.reminder.wish.WishesContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class JdbiWishesTest extends WishesContract {

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
    protected Wishes wishes() {
        return store.wishes();
    }
}

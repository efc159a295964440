// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import app.supple.server.store.Store;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A database for one class of tests, so that classes may run beside each other; empty before each test.
public final class FreshDatabase implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private String url = "";
    private @Nullable Store store;

    public String url() {
        return url;
    }

    public Store store() {
        return Objects.requireNonNull(store);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        url = EmbeddedServer.newDatabase();
        store = Store.shared(url);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        String tables = EmbeddedServer.ask(url, """
                SELECT string_agg(tablename, ', ') FROM pg_tables
                WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history'
                """);
        EmbeddedServer.tell(url, "TRUNCATE " + tables);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        store().close();
    }
}

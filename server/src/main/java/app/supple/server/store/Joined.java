// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.server.store.row.Database;
import app.supple.server.store.row.Dialect;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A transaction that somebody else has begun, and will end.
record Joined(Database begun, Handle handle) implements Database {

    @Override
    public Dialect dialect() {
        return begun.dialect();
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return work.apply(handle);
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        return work.apply(handle);
    }

    @Override
    public void scrub() {
        throw new IllegalStateException("Nothing can be scrubbed within a transaction");
    }

    /// Whoever has begun it ends it.
    @Override
    public void close() {}
}

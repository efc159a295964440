// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A database, as the stores see it.
public interface Database extends AutoCloseable {

    Dialect dialect();

    /// Runs `work` against one state of the data.
    <T> T read(Function<Handle, T> work);

    /// Runs `work` in one transaction that is on disk when this returns. It may run more than once, and what came
    /// before the last time is not kept.
    ///
    /// @throws app.supple.person.NotKept if it is not; nothing of it is kept then
    <T> T write(Function<Handle, T> work);

    /// Leaves no trace of deleted rows in the files of the database. Takes seconds, and nobody else reads or writes.
    ///
    /// @throws RuntimeException if it could not be; the message says what to do
    void scrub();

    @Override
    void close();
}

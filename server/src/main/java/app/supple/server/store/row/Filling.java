// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Takes the values of a row, one after the other. Where thousands of rows are written, looking up each by its name
/// would take longer than writing them.
interface Filling {

    Filling text(@Nullable String value) throws SQLException;

    Filling number(@Nullable Long value) throws SQLException;

    /// And begins the next row.
    void next() throws SQLException;
}

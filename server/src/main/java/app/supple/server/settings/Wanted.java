// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import org.jspecify.annotations.Nullable;

/// What was asked for on the command line, unchecked. Null means: not said.
public record Wanted(
        @Nullable String port,
        @Nullable String data,
        @Nullable String host,
        @Nullable String database) {

    public static final Wanted NOTHING = new Wanted(null, null, null);

    /// Without a word about a database.
    public Wanted(@Nullable String port, @Nullable String data, @Nullable String host) {
        this(port, data, host, null);
    }

    /// A password may stand in it.
    @Override
    public String toString() {
        return "port " + port + ", data " + data + ", host " + host + (database == null ? "" : ", a database");
    }
}

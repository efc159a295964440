// SPDX-License-Identifier: Apache-2.0
package app.supple.server.settings;

import org.jspecify.annotations.Nullable;

/// What was asked for on the command line, unchecked. Null means: not said.
public record Wanted(
        @Nullable String port,
        @Nullable String data,
        @Nullable String host) {

    public static final Wanted NOTHING = new Wanted(null, null, null);
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.command.data;

import app.supple.server.luggage.Luggage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Whoever opens the data in a folder for one piece of work.
@FunctionalInterface
public interface DataAsked {

    /// Does the work, and says what came of it.
    ///
    /// @param data the folder; null for the usual one
    String with(@Nullable String data, Function<Luggage, String> work);
}

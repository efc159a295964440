// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage;

import app.supple.move.Thing;
import app.supple.move.Troubles;
import java.util.function.Consumer;

/// A file of which things can be made. It is read as often as somebody asks, and never held in memory whole.
public interface Arrival {

    /// Whether a file is refused whole if anything is wrong with it, or only what is wrong stays out.
    enum Rule {
        WHOLE_OR_NOTHING,
        WHAT_IS_IN_ORDER
    }

    Rule rule();

    /// Hands over each thing that is in order.
    ///
    /// @return what is wrong with the rest
    Troubles each(Consumer<Thing> taker);
}

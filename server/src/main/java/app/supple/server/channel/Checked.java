// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel;

import app.supple.delivery.Address;
import java.util.List;

/// What a person filled in to be reached at, after a look.
///
/// @param <A> how they want to be reached
public sealed interface Checked<A extends Address> {

    /// All that is wrong, as sentences that name the field and say what to do; empty if nothing is.
    default List<String> problems() {
        return List.of();
    }

    /// It can be kept.
    record Good<A extends Address>(A address) implements Checked<A> {}

    /// It cannot.
    record Bad<A extends Address>(List<String> problems) implements Checked<A> {

        public Bad {
            problems = List.copyOf(problems);
        }
    }
}

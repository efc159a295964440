// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.subscription;

import app.supple.delivery.Address;
import java.util.List;

/// What was found when a browser handed in a subscription.
public sealed interface Checked {

    record Usable(Address.Browser address) implements Checked {}

    /// Nothing is kept of it.
    ///
    /// @param problems all of them, each as a sentence that says what to do
    record Unusable(List<String> problems) implements Checked {

        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;

/// A way that is not set up, and says so.
///
/// @param sentence what to do about it
record Unset(String sentence) implements Carrier {

    @Override
    public Outcome carry(Letter letter) {
        return new Outcome.Barred(sentence);
    }
}

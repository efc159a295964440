// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage;

import app.supple.move.Tally;
import app.supple.move.Troubles;

/// What came of a file, or would come of it.
public sealed interface Outcome {

    /// It was read.
    ///
    /// @param out what of it cannot be taken in
    record Read(Tally tally, Troubles out) implements Outcome {}

    /// Nothing of it was taken in.
    record Refused(Troubles troubles) implements Outcome {}
}

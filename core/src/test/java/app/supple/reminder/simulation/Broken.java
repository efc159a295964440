// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import java.io.Serial;

/// A law did not hold.
final class Broken extends AssertionError {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Law law;
    private final String about;

    /// @param about the occurrence for which it did not hold, as it stands in a trace; empty if it is for none
    Broken(Law law, String what, String about) {
        super(law + ": " + what);
        this.law = law;
        this.about = about;
    }

    Law law() {
        return law;
    }

    String about() {
        return about;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.Dose;
import java.time.Duration;

/// How long and how often every stretch of a session is held, for each side.
public record Amount(Duration hold, int repetitions) {

    public Dose dose() {
        return new Dose.Hold(hold, repetitions);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import app.supple.library.StretchId;
import app.supple.programme.Part;
import java.util.List;

/// What a person's own days are asked.
public sealed interface Question {

    /// Is pain after a session another than before it?
    ///
    /// @param part morning or evening
    record AfterSession(Part part) implements Question {}

    /// Do mornings after an evening session differ from mornings after none?
    record AfterEvening() implements Question {}

    /// Do mornings after an evening with a movement differ from mornings after an evening session without it?
    ///
    /// @param movements more than one if they were always done on the same evenings: then they cannot be told apart
    record AfterMovement(List<StretchId> movements) implements Question {

        public AfterMovement {
            movements = List.copyOf(movements);
        }
    }
}

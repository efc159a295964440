// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.session.Side;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What was done of one hold, or of one set of repetitions.
public record StepDone(StretchId stretch, FormKind form, Side side, Result result) {

    /// How it went.
    ///
    /// @param planned how long it was meant to be
    /// @param held how long it was; less than planned if skipped or hurt
    /// @param pain how much it hurt, or null if it did not or was not said
    public record Result(
            Outcome outcome,
            Duration planned,
            Duration held,
            @Nullable Pain pain) {}
}

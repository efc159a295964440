// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.FormKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a stretch is done in a routine, apart from how much of it.
///
/// @param sides which sides of a two-sided stretch; a stretch without sides is done once, whatever this says
/// @param rest the pause after it, in place of that of the [Pace]; null for that of the pace
public record Manner(FormKind form, Sided sides, @Nullable Duration rest) {

    /// Which sides are done.
    public enum Sided {
        BOTH,
        LEFT,
        RIGHT
    }

    /// In the usual form, on all sides, with the usual pause.
    public static final Manner USUAL = new Manner(FormKind.STANDARD, Sided.BOTH, null);

    public Manner in(FormKind newForm) {
        return new Manner(newForm, sides, rest);
    }
}

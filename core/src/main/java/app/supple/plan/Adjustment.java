// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.FirstHourRule.Reason;
import app.supple.library.Stretch;

/// A way in which a plan differs from its routine, with the reason that the person is told.
public sealed interface Adjustment {

    Reason reason();

    /// One stretch stands in for another.
    record Swapped(Stretch from, Stretch to, Reason reason) implements Adjustment {}

    /// A stretch is done smaller.
    record Reduced(Stretch stretch, Reason reason) implements Adjustment {}
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import java.util.List;

/// What becomes of one line of a plan for a person with some conditions.
public sealed interface Fitted {

    /// Why it differs from the line; empty where it does not.
    List<Adjustment.Filtered> because();

    /// This is done.
    record Done(PlannedStretch planned, List<Adjustment.Filtered> because) implements Fitted {}

    /// Nothing is done in its place.
    record LeftOut(List<Adjustment.Filtered> because) implements Fitted {}
}

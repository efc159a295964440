// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Filter;
import app.supple.library.FirstHourRule.Reason;
import app.supple.library.FormKind;
import app.supple.library.Stretch;

/// A way in which a plan differs from its routine, with the reason that the person is told.
public sealed interface Adjustment {

    Reason reason();

    /// One stretch stands in for another.
    record Swapped(Stretch from, Stretch to, Reason reason) implements Adjustment {}

    /// A stretch is done smaller.
    record Reduced(Stretch stretch, Reason reason) implements Adjustment {}

    /// A stretch waits for a later hour, because what would stand in for it does not suit the person.
    record Waits(Stretch stretch, Reason reason) implements Adjustment {}

    /// A stretch is done otherwise, or not, because of something that holds for the person.
    ///
    /// @param filter why; the result may be more than it asks, if what it asks is not possible either
    record Filtered(Stretch stretch, Filter filter, Result result) implements Adjustment {

        @Override
        public Reason reason() {
            return new Reason(filter.grounds().because(), filter.grounds().source());
        }
    }

    /// What a filter did.
    sealed interface Result {

        record LeftOut() implements Result {}

        record StandIn(Stretch stretch) implements Result {}

        record InForm(FormKind form) implements Result {}

        record WithCare(String how) implements Result {}
    }
}

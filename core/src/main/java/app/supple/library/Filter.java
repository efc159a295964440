// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import app.supple.library.source.Grounds;

/// What becomes of a stretch for a person with some condition.
public record Filter(Condition condition, Measure measure, Grounds grounds) {

    /// From the strictest to the mildest; of several that apply to a person, the strictest holds.
    public sealed interface Measure {

        /// Not done at all.
        record LeaveOut() implements Measure {}

        /// Left out; another stretch stands in.
        record Swap(StretchId standIn) implements Measure {}

        /// Done only in this form.
        record Use(FormKind form) implements Measure {}

        /// Done as usual, minding one thing.
        ///
        /// @param how one sentence, said in place of the usual cue
        record TakeCare(String how) implements Measure {}
    }
}

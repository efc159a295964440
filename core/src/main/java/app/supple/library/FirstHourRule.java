// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import app.supple.library.source.SourceId;

/// What becomes of a stretch in the first while after rising, when discs are fuller and the lower back
/// is better spared deep forward bending.
public sealed interface FirstHourRule {

    /// Done as at any other time.
    record Fine() implements FirstHourRule {}

    /// Done smaller.
    ///
    /// @param how said in place of the usual cue
    record Reduce(String how, Reason reason) implements FirstHourRule {}

    /// Left out; another stretch stands in.
    record Swap(StretchId standIn, Reason reason) implements FirstHourRule {}

    /// Why, in one sentence for the person, and where that comes from.
    record Reason(String because, SourceId source) {}
}

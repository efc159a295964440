// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

/// What may be said of a question.
public sealed interface Judgement {

    /// Below this, a probability that has been corrected for all questions counts as clear.
    double CLEAR = 0.05;

    /// Nothing is worked out yet.
    ///
    /// @param what there is too little of
    /// @param have how many there are
    /// @param need how many there have to be at least
    record NotEnoughDays(Lack what, int have, int need) implements Judgement {}

    /// What was seen could well be chance.
    record NoClearDifference() implements Judgement {}

    /// What was seen would be rare by chance.
    record Difference(Direction direction) implements Judgement {}

    /// What there may be too little of.
    enum Lack {
        /// Sessions with pain said before and after.
        PAIRS,
        /// Mornings after what is asked about.
        WITH,
        /// Mornings after an evening without it.
        WITHOUT,
        /// Spells of three or four days that hold both kinds of mornings.
        SPELLS
    }

    /// Which way pain differs.
    enum Direction {
        LESS_PAIN,
        MORE_PAIN
    }

    /// Of something that was worked out.
    static Judgement of(Estimate estimate) {
        if (estimate.corrected() > CLEAR) {
            return new NoClearDifference();
        }
        return new Difference(estimate.difference() < 0 ? Direction.LESS_PAIN : Direction.MORE_PAIN);
    }
}

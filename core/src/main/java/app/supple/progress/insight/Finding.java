// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import app.supple.progress.insight.Judgement.NotEnoughDays;
import org.jspecify.annotations.Nullable;

/// What a person's days answer to a question.
///
/// @param estimate null while there are not enough days
public record Finding(
        Question question, Sides sides, @Nullable Estimate estimate, Judgement judgement) {

    /// On how many days it rests.
    ///
    /// @param with sessions with both answers, or mornings after what is asked about
    /// @param without mornings after an evening without it; as many as `with` for sessions
    /// @param missing sessions or mornings of which pain was not said; they are left out
    public record Sides(int with, int without, int missing) {}

    static Finding found(Question question, Sides sides, Estimate estimate) {
        return new Finding(question, sides, estimate, Judgement.of(estimate));
    }

    static Finding notYet(Question question, Sides sides, NotEnoughDays lack) {
        return new Finding(question, sides, null, lack);
    }

    boolean isEnough() {
        return estimate != null;
    }

    /// Of this question alone; 1 while nothing is worked out.
    double p() {
        return estimate == null ? 1 : estimate.p();
    }

    /// The same, among others.
    ///
    /// @param p corrected for all questions
    Finding corrected(double p) {
        return estimate == null ? this : found(question, sides, estimate.corrected(p));
    }
}

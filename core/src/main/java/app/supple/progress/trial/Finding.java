// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.trial;

import app.supple.library.source.Grounds;
import org.jspecify.annotations.Nullable;

/// One number of the trial.
///
/// @param week of the trial, counted from its start
/// @param value how much better the classes ended than the book, on the scale of the outcome
/// @param likely where the true value lies with 95 in 100, or null if the source does not say
public record Finding(
        Outcome outcome,
        Group group,
        int week,
        double value,
        @Nullable Interval likely,
        Grounds grounds) {

    /// From the lower end to the upper, both of the same sign as the value.
    public record Interval(double from, double to) {}

    public enum Group {
        YOGA,
        STRETCHING,
        /// The classes of both kinds, about which the source gives one number.
        BOTH,
        /// Those who got a book.
        BOOK
    }

    /// What was measured, in its own scale.
    public enum Outcome {
        /// Points of 23 everyday limits fewer than with the book.
        FUNCTION,
        /// Points of 10 less than with the book.
        BOTHERED,
        /// How many of 100 took less medicine.
        LESS_MEDICINE,
        /// Hours of back exercise a week more than with the book.
        EXERCISE
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

/// The part of the day that a routine belongs to. The first two are the bookends of the day.
public enum Part {
    MORNING,
    EVENING,
    /// One stretch alone, whenever it suits.
    PRACTICE
}

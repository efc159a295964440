// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

/// Why it is too early for more, seen from the last seven days.
public sealed interface Obstacle {

    /// Fewer than 70 % of the planned sessions were done; that is the trial's own line of 8 classes out of 12.
    record Completion(int done, int planned) implements Obstacle {}

    /// After sessions it hurt more than usual.
    ///
    /// @param by points, on average
    record SoreAfter(double by) implements Obstacle {}

    /// Two mornings in a row began clearly worse than usual.
    ///
    /// @param mornings how many of the seven did
    record SoreMornings(int mornings) implements Obstacle {}
}

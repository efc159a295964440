// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.pose;

/// The mean of two numbers.
final class Share {
    private Share() {}

    /// At 0 the first number, at 1 the second one.
    static double of(double share, double from, double to) {
        return from * (1 - share) + to * share;
    }
}

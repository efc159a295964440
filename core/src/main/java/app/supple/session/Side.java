// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

/// The side of the body that a step is for.
public enum Side {
    LEFT,
    RIGHT,
    /// The stretch has no sides, or the step is for neither.
    NONE
}

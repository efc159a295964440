// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

/// Whether a stretch is done once, or once for the left and once for the right.
public enum Sides {
    ONE,
    TWO
}

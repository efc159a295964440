// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

/// For which side of the body a movement is shown. Figures are written for the right; the left is their mirror
/// image.
public enum Side {
    LEFT,
    RIGHT
}

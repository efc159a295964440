// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

/// The pose one takes up, or the pose one holds.
public enum Moment {
    START,
    END
}

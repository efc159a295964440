// SPDX-License-Identifier: Apache-2.0
package app.supple.figure;

/// What of a movement is shown: the pose one takes up, the pose one holds, or all of it, moving.
public enum Moment {
    START,
    END,
    ALL
}

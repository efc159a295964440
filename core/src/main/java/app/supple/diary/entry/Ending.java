// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

/// How a session came to its end.
public enum Ending {
    FINISHED,
    STOPPED
}

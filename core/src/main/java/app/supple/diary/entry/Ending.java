// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

/// How a session came to its end.
public enum Ending {
    FINISHED,
    STOPPED,
    /// Broken off because something new was felt, such as numbness.
    ALARMED;

    /// Whether it ended before its time, for whatever reason.
    public boolean isEarly() {
        return this != FINISHED;
    }
}

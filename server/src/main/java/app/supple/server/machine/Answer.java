// SPDX-License-Identifier: Apache-2.0
package app.supple.server.machine;

/// What came of a program.
///
/// @param end how it came to one
/// @param said on its output, [Call#LONGEST_ANSWER] at most
/// @param complained on its error output, likewise
public record Answer(End end, String said, String complained) {

    public enum End {
        WELL,
        /// It said that something went wrong.
        BADLY,
        /// It took too long and was ended.
        TOO_LATE,
        /// It could not be started.
        NEVER_BEGAN
    }

    public boolean isGood() {
        return end == End.WELL;
    }
}

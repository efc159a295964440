// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content.problem;

/// Something wrong in a content file, as a sentence that says what to do.
///
/// @param line counted from 1
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}

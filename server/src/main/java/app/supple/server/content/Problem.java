// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

/// Something wrong in a content file, as a sentence that says what to do.
///
/// @param line counted from 1
record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.move;

/// Something in a file that cannot be taken in as it is.
///
/// @param line counted from 1; 0 if it is about the whole file
/// @param place such as `notes[3].pain` or the name of a column; empty if it is about the whole
/// @param sentence what is wrong, and what to do
public record Trouble(int line, String place, String sentence) {

    @Override
    public String toString() {
        String where = line == 0 ? "" : "line " + line;
        String both = where.isEmpty() || place.isEmpty() ? where + place : where + ", " + place;
        return both.isEmpty() ? sentence : both + ": " + sentence;
    }
}

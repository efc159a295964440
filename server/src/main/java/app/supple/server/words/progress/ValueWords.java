// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.progress;

/// Says a value that was measured.
public final class ValueWords {

    private ValueWords() {}

    /// One digit after the point, none if it is 0: `6.7`, `6`.
    public static String plain(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

/// Pain medicine, as the person says. Supple counts, and never advises.
///
/// @param names free words, at most [#LONGEST_NAMES] characters; empty if not said
public record Medicine(String names, Comparison comparison) {

    public static final int LONGEST_NAMES = 200;

    public static final Medicine UNSAID = new Medicine("", Comparison.UNSAID);

    /// Compared with the start.
    public enum Comparison {
        UNSAID,
        LESS,
        SAME,
        MORE
    }

    public Medicine {
        if (names.length() > LONGEST_NAMES) {
            throw new IllegalArgumentException("Names have at most 200 characters, not " + names.length());
        }
    }
}

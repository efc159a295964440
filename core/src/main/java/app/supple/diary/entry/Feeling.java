// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

import org.jspecify.annotations.Nullable;

/// How it felt, all of it optional. The only part of an entry that a person may change later.
///
/// @param before pain before the session, or null if not said
/// @param after pain after the session, or null if not said
/// @param note free words, at most [#LONGEST_NOTE] characters; empty if none
public record Feeling(@Nullable Pain before, @Nullable Pain after, String note) {

    public static final int LONGEST_NOTE = 500;

    public static final Feeling UNSAID = new Feeling(null, null, "");

    public Feeling {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most 500 characters, not " + note.length());
        }
    }
}

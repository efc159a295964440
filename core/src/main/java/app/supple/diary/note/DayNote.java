// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.note;

import app.supple.diary.entry.Pain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day in a few taps, all of it optional.
///
/// @param date of the person's own day
/// @param pain of the day as a whole, or null if not said
/// @param medicine whether a pain medicine was taken
/// @param limited whether the back kept from usual things
/// @param words free words, at most [#LONGEST_WORDS] characters; empty if none
/// @param revision grows by one with every change, from 1 on; 0 for one that was never kept
public record DayNote(LocalDate date, @Nullable Pain pain, Said medicine, Said limited, String words, int revision) {

    public static final int LONGEST_WORDS = 500;

    /// A yes or no that may be left open.
    public enum Said {
        UNSAID,
        NO,
        YES
    }

    public DayNote {
        if (words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("Words have at most 500 characters, not " + words.length());
        }
    }

    /// Nothing said yet of a day.
    public static DayNote empty(LocalDate date) {
        return new DayNote(date, null, Said.UNSAID, Said.UNSAID, "", 0);
    }

    public DayNote revision(int newRevision) {
        return new DayNote(date, pain, medicine, limited, words, newRevision);
    }
}

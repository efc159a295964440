// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who a report is about, if the person wants it to say so.
///
/// @param name 1 to [#LONGEST_NAME] characters
/// @param born the year, or null if not said
public record Who(String name, @Nullable Integer born) {

    public static final int LONGEST_NAME = 80;

    /// Nobody alive is older.
    public static final int EARLIEST_BIRTH = 1900;

    public Who {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to 80 characters, not " + name.length());
        }
        if (born != null && born < EARLIEST_BIRTH) {
            throw new IllegalArgumentException("A year of birth is 1900 or later, not " + born);
        }
    }

    /// Whether somebody can have been born in that year by today.
    public static boolean canBeBorn(int year, LocalDate today) {
        return year >= EARLIEST_BIRTH && year <= today.getYear();
    }
}

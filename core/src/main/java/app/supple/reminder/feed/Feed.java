// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.feed;

import app.supple.person.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An address under which one program reads a person's reminders. The secret in the address is no part of it: that is
/// known to the program alone.
///
/// @param id names it on Supple's own pages, and opens nothing
/// @param name for which program it is, in the person's words
/// @param usedAt the minute in which it was last read; null if it never was
public record Feed(
        String id,
        PersonId person,
        String name,
        Titles titles,
        Instant madeAt,
        @Nullable Instant usedAt) {

    /// One a program; more than that is no list that anybody looks through.
    public static final int MOST = 10;

    public static final int LONGEST_NAME = 40;

    public Feed {
        if (!isName(name)) {
            throw new IllegalArgumentException("name: 1 to 40 characters of one line, such as Thunderbird");
        }
    }

    /// Whether something can be a name: 1 to 40 characters, none of which ends a line or does other such things.
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.codePointCount(0, text.length()) <= LONGEST_NAME
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    public Feed usedAt(Instant minute) {
        return new Feed(id, person, name, titles, madeAt, minute);
    }
}

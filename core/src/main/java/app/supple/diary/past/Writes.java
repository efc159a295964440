// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.past;

import app.supple.person.PersonId;
import java.time.LocalDate;

/// Tells whether a diary is still as it was.
@FunctionalInterface
public interface Writes {

    /// For who reads the diary each time.
    Writes UNKNOWN = (_, _) -> -1;

    /// A number that differs whenever anything of the days before a date was written; -1 if nobody knows.
    long before(PersonId person, LocalDate date);
}

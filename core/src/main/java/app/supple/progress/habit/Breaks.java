// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.Map;

/// How many breaks a person took. The room `progress` asks; whoever keeps reminders knows.
@FunctionalInterface
public interface Breaks {

    /// Of who takes none.
    Breaks NONE = (_, _, _) -> Map.of();

    /// For each day from `first` to `last`, both included, on which there was one at least.
    Map<LocalDate, Integer> counts(PersonId person, LocalDate first, LocalDate last);
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.person.PersonId;
import app.supple.plan.course.Done;
import java.time.LocalDate;
import java.util.List;

/// What a person has done. The room `plan` asks; the diary knows.
@FunctionalInterface
public interface Past {

    /// For who has done nothing yet.
    Past NOTHING = (_, _, _) -> List.of();

    /// A number that differs whenever anything before a day has changed, so that what follows from it can be
    /// remembered;
    /// -1 if nobody knows.
    default long edition(PersonId person, LocalDate before) {
        return -1;
    }

    /// All sessions from `first` to `last`, both included, oldest start first.
    List<Done> between(PersonId person, LocalDate first, LocalDate last);
}

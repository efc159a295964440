// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.person.PersonId;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.List;

/// Where wishes for single sessions are kept. Stores implement it; `SessionWishesContract` says how they must behave.
public interface SessionWishes {

    /// Those for days from `first` to `last`, both included, oldest day first, a morning before its evening.
    List<SessionWish> between(PersonId person, LocalDate first, LocalDate last);

    /// Keeps a wish, in place of another for the same session.
    ///
    /// @throws app.supple.person.NotKept if it could not be written; nothing has changed then
    void keep(PersonId person, SessionWish wish);

    /// Takes a wish back.
    ///
    /// @return whether there was one
    boolean forget(PersonId person, LocalDate date, Part part);
}

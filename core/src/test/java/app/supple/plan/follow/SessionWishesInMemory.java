// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.person.PersonId;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps wishes for as long as a test runs. Obeys [SessionWishesContract]; not for several threads.
public final class SessionWishesInMemory implements SessionWishes {

    private final Map<PersonId, List<SessionWish>> kept = new HashMap<>();

    @Override
    public List<SessionWish> between(PersonId person, LocalDate first, LocalDate last) {
        return all(person).stream()
                .filter(wish -> !wish.date().isBefore(first) && !wish.date().isAfter(last))
                .sorted(Comparator.comparing(SessionWish::date).thenComparing(SessionWish::part))
                .toList();
    }

    @Override
    public void keep(PersonId person, SessionWish wish) {
        forget(person, wish.date(), wish.part());
        all(person).add(wish);
    }

    @Override
    public boolean forget(PersonId person, LocalDate date, Part part) {
        return all(person).removeIf(wish -> wish.date().equals(date) && wish.part() == part);
    }

    private List<SessionWish> all(PersonId person) {
        return kept.computeIfAbsent(person, _ -> new ArrayList<>());
    }
}

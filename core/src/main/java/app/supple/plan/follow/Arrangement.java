// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.plan.follow.SessionWish.Action;
import app.supple.plan.follow.SessionWish.Because;
import app.supple.programme.Part;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a person wants otherwise with the two sessions of one day.
public record Arrangement(List<SessionWish> wishes) {

    /// Nothing.
    public static final Arrangement AS_PLANNED = new Arrangement(List.of());

    public Arrangement {
        wishes = List.copyOf(wishes);
    }

    /// Whether the evening's session is done in the morning, and the other way round.
    public boolean isSwapped() {
        return wishes.stream().anyMatch(wish -> wish.action() instanceof Action.Swap);
    }

    /// Those that are left out.
    public Set<Part> skipped() {
        return wishes.stream()
                .filter(wish -> wish.action() instanceof Action.Skip)
                .map(SessionWish::part)
                .collect(Collectors.toSet());
    }

    /// Whether chance left it out, for an experiment of the person.
    public boolean isDrawn(Part part) {
        return of(part).filter(wish -> wish.action().equals(new Action.Skip(Because.EXPERIMENT)))
                .isPresent();
    }

    public Optional<LocalTime> movedTo(Part part) {
        return of(part).flatMap(wish ->
                wish.action() instanceof Action.Move(LocalTime to) ? Optional.of(to) : Optional.empty());
    }

    /// The wish that is kept for a part of the day.
    public Optional<SessionWish> of(Part part) {
        return wishes.stream().filter(wish -> wish.part() == part).findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import app.supple.person.PersonId;
import app.supple.plan.follow.SessionWish;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.plan.follow.SessionWish.Because;
import app.supple.plan.follow.SessionWishes;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What persons wish, and the evenings that their experiments leave out. Of days to come it says nothing: who knows
/// that tomorrow has no session does more today.
///
/// @param today of a person
public record DrawnWishes(SessionWishes kept, Experiments experiments, Function<PersonId, LocalDate> today)
        implements SessionWishes {

    @Override
    public List<SessionWish> between(PersonId person, LocalDate first, LocalDate last) {
        List<SessionWish> wishes = new ArrayList<>(kept.between(person, first, last));
        List<SessionWish> drawn = drawn(person, first, last);
        wishes.removeIf(wish ->
                drawn.stream().anyMatch(off -> off.date().equals(wish.date()) && off.part() == wish.part()));
        wishes.addAll(drawn);
        wishes.sort(Comparator.comparing(SessionWish::date).thenComparing(SessionWish::part));
        return List.copyOf(wishes);
    }

    /// Who wants something else with an evening that is left out wants it to be.
    @Override
    public void keep(PersonId person, SessionWish wish) {
        if (!(wish.action() instanceof Action.Skip)) {
            lift(person, wish.date(), wish.part());
        }
        kept.keep(person, wish);
    }

    @Override
    public boolean forget(PersonId person, LocalDate date, Part part) {
        boolean forgot = kept.forget(person, date, part);
        return lift(person, date, part) || forgot;
    }

    private boolean lift(PersonId person, LocalDate date, Part part) {
        return part == Part.EVENING
                && leavingOut(person, date)
                        .filter(experiment -> experiments.lift(person, experiment.start(), date))
                        .isPresent();
    }

    private Optional<Experiment> leavingOut(PersonId person, LocalDate date) {
        return experiments.of(person).stream()
                .filter(experiment -> isTold(person, date) && experiment.leavesOut(date))
                .findFirst();
    }

    private List<SessionWish> drawn(PersonId person, LocalDate first, LocalDate last) {
        return experiments.of(person).stream()
                .flatMap(experiment -> evenings(experiment)
                        .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                        .filter(date -> isTold(person, date))
                        .filter(experiment::leavesOut))
                .map(date -> new SessionWish(date, Part.EVENING, new Action.Skip(Because.EXPERIMENT)))
                .toList();
    }

    private boolean isTold(PersonId person, LocalDate date) {
        return !date.isAfter(today.apply(person));
    }

    private static Stream<LocalDate> evenings(Experiment experiment) {
        return experiment.start().datesUntil(experiment.lastMorning());
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.follow;

import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.course.Bends;
import app.supple.plan.course.Bends.Span;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.programme.Part;
import app.supple.safety.Clearance;
import app.supple.safety.Clearances;
import app.supple.safety.Facts;
import app.supple.safety.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Circumstances as they were answered, wished and announced.
///
/// @param away on which days a person paused for holiday or illness
public record KeptCircumstances(Clearances clearances, SessionWishes wishes, Away away) implements Circumstances {

    /// Nobody had a programme to bend before.
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    /// When a person was away or will be, as far as they have said so.
    @FunctionalInterface
    public interface Away {

        List<Span> of(PersonId person);
    }

    @Override
    public Clearance clearance(Person person, Instant moment) {
        return clearances.of(person.id(), moment);
    }

    @Override
    public Facts facts(Person person, Instant moment) {
        return clearances.facts(person.id(), moment);
    }

    @Override
    public Bends bends(Person person, Instant moment) {
        return new Bends(away.of(person.id()), gentle(person), skipped(person.id(), person.dateAt(moment)));
    }

    @Override
    public Arrangement arrangement(PersonId person, LocalDate date) {
        return new Arrangement(wishes.between(person, date, date));
    }

    /// From each answer that asks for gentleness until the day before the next answer.
    private List<Span> gentle(Person person) {
        List<Screening> history = clearances.screenings().history(person.id());
        List<Span> gentle = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            LocalDate first = person.dateAt(history.get(i).at());
            LocalDate last = i + 1 < history.size()
                    ? person.dateAt(history.get(i + 1).at()).minusDays(1)
                    : LocalDate.MAX;
            if (history.get(i).ruling().clearance().gentle() && !last.isBefore(first)) {
                gentle.add(new Span(first, last));
            }
        }
        return gentle;
    }

    private Map<LocalDate, Set<Part>> skipped(PersonId person, LocalDate until) {
        Map<LocalDate, Set<Part>> skipped = new HashMap<>();
        wishes.between(person, LONG_AGO, until).stream()
                .filter(wish -> wish.action() instanceof Action.Skip)
                .forEach(wish -> skipped.computeIfAbsent(wish.date(), _ -> EnumSet.noneOf(Part.class))
                        .add(wish.part()));
        return skipped;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// Keeps experiments for as long as a test runs. Obeys [ExperimentsContract]; not for several threads.
public final class ExperimentsInMemory implements Experiments {

    private final Map<PersonId, Map<LocalDate, Experiment>> kept = new HashMap<>();

    @Override
    public List<Experiment> of(PersonId person) {
        return List.copyOf(mine(person).values());
    }

    @Override
    public boolean begin(PersonId person, Experiment experiment) {
        Experiment before = mine(person).get(experiment.start());
        if (before != null && before.stopped() == null) {
            return false;
        }
        mine(person).put(experiment.start(), experiment);
        return true;
    }

    @Override
    public boolean stop(PersonId person, LocalDate start, LocalDate today) {
        Experiment before = mine(person).get(start);
        return (before == null || before.stopped() == null)
                && change(person, start, old -> new Experiment(start, old.draw(), today, old.lifted()));
    }

    @Override
    public boolean lift(PersonId person, LocalDate start, LocalDate evening) {
        return !evening.isBefore(start)
                && evening.isBefore(start.plusDays(Draw.EVENINGS))
                && change(person, start, old -> {
                    Set<LocalDate> lifted = new HashSet<>(old.lifted());
                    lifted.add(evening);
                    return new Experiment(start, old.draw(), old.stopped(), lifted);
                });
    }

    private boolean change(PersonId person, LocalDate start, UnaryOperator<Experiment> how) {
        return mine(person).computeIfPresent(start, (_, old) -> how.apply(old)) != null;
    }

    private Map<LocalDate, Experiment> mine(PersonId person) {
        return kept.computeIfAbsent(person, _ -> new TreeMap<>());
    }
}

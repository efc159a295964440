// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Begins and ends experiments. Nobody is ever put into one: each is asked for by the person.
///
/// @param chance deals the evenings
public record Laboratory(Experiments experiments, RandomGenerator chance) {

    /// The one that began last, however it ended.
    public Optional<Experiment> latest(PersonId person) {
        return experiments.of(person).stream().reduce((_, later) -> later);
    }

    /// From tomorrow on, if no other is open.
    ///
    /// @return whether it was begun
    public boolean begin(PersonId person, LocalDate today) {
        return latest(person).filter(latest -> latest.isOpen(today)).isEmpty()
                && experiments.begin(person, Experiment.after(today, Draw.by(chance)));
    }

    /// Ends the one that is open.
    ///
    /// @return whether there was one
    public boolean stop(PersonId person, LocalDate today) {
        return latest(person)
                .filter(latest -> latest.isOpen(today))
                .filter(open -> experiments.stop(person, open.start(), today))
                .isPresent();
    }
}

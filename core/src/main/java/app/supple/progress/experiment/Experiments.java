// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.List;

/// Where experiments are kept. Stores implement it; `ExperimentsContract` in the tests says how they must behave.
public interface Experiments {

    /// All of a person, oldest first.
    List<Experiment> of(PersonId person);

    /// Keeps a new one, in place of a stopped one of the same start: what was drawn once and runs is never drawn again.
    ///
    /// @return whether it was kept; if not, another device was faster, and that draw holds
    /// @throws app.supple.person.NotKept if it could not be written; nothing has changed then
    boolean begin(PersonId person, Experiment experiment);

    /// Ends one before its time.
    ///
    /// @param start of the experiment
    /// @param today from which on nothing is left out any more
    /// @return whether there was one that was not stopped yet
    boolean stop(PersonId person, LocalDate start, LocalDate today);

    /// Notes that an evening which was to be left out is wanted after all.
    ///
    /// @param start of the experiment
    /// @return whether there is such an experiment with such an evening
    boolean lift(PersonId person, LocalDate start, LocalDate evening);
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.own.OwnExercises;
import app.supple.own.OwnExercises.Batch;
import app.supple.own.OwnExercisesInMemory;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.routine.OwnRoutines;
import app.supple.own.routine.OwnRoutinesInMemory;
import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;

/// All that a person makes, for as long as a test runs. Obeys [ArrivalsContract].
public record MadeInMemory(OwnExercises own, OwnRoutines routines) implements Arrivals {

    public MadeInMemory() {
        this(new OwnExercisesInMemory(), new OwnRoutinesInMemory());
    }

    public Exchange exchange() {
        return new Exchange(own, routines, this);
    }

    @Override
    public void keep(PersonId person, Batch batch, List<OwnRoutine> fresh, Instant at) {
        if (fresh.stream().anyMatch(one -> routines.titles(person).containsKey(one.name()))) {
            throw new IllegalStateException("A name is taken");
        }
        fresh.forEach(one -> routines.keep(person, one));
        own.keep(person, batch, at);
    }
}

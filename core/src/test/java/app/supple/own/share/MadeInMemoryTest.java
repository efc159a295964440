// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.own.OwnExercises;
import app.supple.own.routine.OwnRoutines;

class MadeInMemoryTest extends ArrivalsContract {

    private final MadeInMemory made = new MadeInMemory();

    @Override
    protected OwnExercises own() {
        return made.own();
    }

    @Override
    protected OwnRoutines routines() {
        return made.routines();
    }

    @Override
    protected Arrivals arrivals() {
        return made;
    }
}

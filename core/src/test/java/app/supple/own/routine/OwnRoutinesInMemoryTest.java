// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

class OwnRoutinesInMemoryTest extends OwnRoutinesContract {

    private final OwnRoutines routines = new OwnRoutinesInMemory();

    @Override
    protected OwnRoutines routines() {
        return routines;
    }
}

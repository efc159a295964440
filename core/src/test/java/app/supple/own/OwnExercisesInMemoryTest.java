// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

class OwnExercisesInMemoryTest extends OwnExercisesContract {

    private final OwnExercises own = new OwnExercisesInMemory();

    @Override
    protected OwnExercises own() {
        return own;
    }
}

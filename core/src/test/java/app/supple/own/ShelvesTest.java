// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import static app.supple.own.SampleExercises.CLAM;
import static app.supple.own.SampleExercises.SIT;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Naming;
import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.library.source.Confidence;
import app.supple.own.OwnExercises.Batch;
import app.supple.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelvesTest {

    private final OwnExercises own = new OwnExercisesInMemory();
    private final Shelf shelf = Shelves.of(Stretches.library(), own).of(PersonId.ME);

    @Test
    void own_exercises_stand_after_the_library_and_removed_ones_are_only_found() {
        keep(SIT);
        keep(CLAM);
        own.remove(PersonId.ME, SIT.id(), Instant.EPOCH);

        assertThat(shelf.all())
                .extracting(stretch -> stretch.id().value())
                .containsExactly("twist", "fold", "wave", "tilt", "own-clam");
        assertThat(shelf.find(SIT.id())).map(Stretch::name).contains("Sit tall");
        assertThat(shelf.find(Stretches.TILT.id())).contains(Stretches.TILT);
    }

    @Test
    void an_own_exercise_is_a_stretch_that_claims_nothing() {
        Stretch clam = CLAM.stretch();

        assertThat(clam.isTwoSided()).isTrue();
        assertThat(clam.naming().group()).isEqualTo(Naming.Group.OWN);
        assertThat(clam.teaching().why()).isEqualTo("Given to you by Anna Berg.");
        assertThat(clam.doses().usual().grounds().confidence()).isEqualTo(Confidence.GIVEN);
        assertThat(clam.anatomy().reach().muscles()).isEmpty();
        assertThat(clam.safety().filters()).isEmpty();
        assertThat(PictureId.in(clam.naming().figure())).contains(SampleExercises.PICTURE);
    }

    @Test
    void the_first_step_is_for_getting_ready_and_the_rest_for_doing() {
        var cues = CLAM.stretch().teaching().cues();

        assertThat(cues.start()).isEqualTo("Lie on your side, knees bent.");
        assertThat(cues.go()).isEqualTo("Lift the upper knee. Lower it slowly.");
        assertThat(SIT.stretch().teaching().cues().go()).isEqualTo("Sit tall.");
        assertThat(SIT.stretch().teaching().why()).isEqualTo("Given by you.");
    }

    private void keep(OwnExercise exercise) {
        own.keep(PersonId.ME, new Batch(List.of(exercise), List.of()), Instant.EPOCH);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is wrong with a programme is told with its line, all of it at once.
class ProgrammeFileTest {

    private static final String TRIAL = "programmes/trial-dose.yaml";

    @TempDir
    private Path folder;

    private Draft draft = Draft.of(Path.of("."));

    @BeforeEach
    void copy() throws IOException {
        draft = Draft.in(folder);
    }

    @Test
    void longer_and_more_often_at_once_is_two_changes() throws IOException {
        draft.change(
                TRIAL, "evening: {hold-seconds: 45, repetitions: 2}", "evening: {hold-seconds: 45, repetitions: 3}");

        assertThat(draft.problems())
                .anyMatch(problem ->
                        problem.contains("phase 4 changes hold and repetitions at once. Change one of them."))
                .anyMatch(problem -> problem.contains("phase 5 asks for less than the phase before it."));
    }

    @Test
    void nothing_goes_beyond_what_the_file_of_a_stretch_calls_most() throws IOException {
        draft.change(TRIAL, "at-once: 4, repetitions: 12", "at-once: 4, repetitions: 13");

        assertThat(draft.problems())
                .anyMatch(problem -> problem.startsWith(TRIAL) && problem.contains("asks for 13 of 'bird-dog'"));
    }

    @Test
    void strength_needs_a_place_in_the_order_and_a_name_that_is_known() throws IOException {
        draft.change(TRIAL, "dead-bug, hamstring-stretch", "hamstring-stretch, headstand");

        assertThat(draft.problems())
                .anyMatch(problem -> problem.contains("a phase strengthens with 'dead-bug', so it needs a place here."))
                .anyMatch(problem -> problem.contains("there is no stretch 'headstand'."));
    }

    @Test
    void an_id_is_that_of_its_file_and_a_file_is_listed() throws IOException {
        draft.change(TRIAL, "id: trial-dose", "id: trial");
        draft.write("programmes/quick.yaml", draft.text(TRIAL));

        assertThat(draft.problems())
                .contains("programmes/quick.yaml:1: This is not listed in library.yaml.")
                .anyMatch(problem -> problem.contains("is 'trial', but the file is called 'trial-dose.yaml'."));
    }
}

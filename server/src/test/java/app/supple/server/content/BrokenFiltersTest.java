// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `docs/content.md` says is checked about for whom a stretch changes, and about the most of it.
class BrokenFiltersTest {

    private static final String CAT = "stretches/cat-camel.yaml";
    private static final String POSE = "stretches/childs-pose.yaml";
    private static final String TILT = "stretches/pelvic-tilt.yaml";

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void copy() throws IOException {
        draft = Draft.in(folder);
    }

    @Test
    void whoever_says_nothing_about_for_whom_has_forgotten_it() throws IOException {
        draft.change(CAT, "for-whom:", "for-who:");

        assertThat(draft.problems())
                .containsExactly(
                        CAT + ":2: 'for-whom' is missing.",
                        draft.at(CAT, "for-who:") + "Nothing is known about 'for-who'. Did you mean 'for-whom'?");
    }

    @Test
    void a_condition_stands_once_in_a_file() throws IOException {
        draft.change(CAT, "condition: knee", "condition: stenosis");

        assertThat(draft.problems())
                .containsExactly(draft.at(CAT, "- condition:") + "'for-whom': 'stenosis' stands here twice.");
    }

    @Test
    void the_usual_form_is_no_other_form() throws IOException {
        draft.change(CAT, "form: chair", "form: standard");

        assertThat(draft.problems())
                .containsExactly(draft.at(CAT, "form: standard")
                        + "'form': needs another form than the usual one: easier, harder or chair.");
    }

    @Test
    void a_stand_in_that_is_not_there_is_reported_with_a_guess() throws IOException {
        draft.change(POSE, "measure: swap\n    for: pelvic-tilt", "measure: swap\n    for: pelvic-tild");

        assertThat(draft.problems())
                .containsExactly(draft.at(POSE, "for: pelvic-tild")
                        + "'for': there is no 'pelvic-tild'. Did you mean 'pelvic-tilt'?");
    }

    @Test
    void a_stand_in_is_not_left_out_or_swapped_for_the_same_reason_itself() throws IOException {
        draft.change(
                        TILT,
                        "condition: pregnancy\n    measure: use\n    form: chair",
                        "condition: osteoporosis\n    measure: leave-out")
                .change(
                        POSE,
                        "condition: hip-replacement\n    measure: swap\n    for: pelvic-tilt",
                        "condition: hip-replacement\n    measure: swap\n    for: childs-pose");

        assertThat(draft.problems())
                .contains(
                        POSE + ":1: The stand-in 'pelvic-tilt' for osteoporosis is left out itself then.",
                        POSE + ":1: The stand-in 'childs-pose' for hip-replacement is swapped itself then.");
    }

    @Test
    void the_usual_dose_is_never_over_the_most() throws IOException {
        draft.change(
                        CAT,
                        "most:\n  cycle-seconds: 8\n  repetitions: 12",
                        "most:\n  cycle-seconds: 7\n  repetitions: 12")
                .change(
                        TILT,
                        "most:\n  cycle-seconds: 8\n  repetitions: 30",
                        "most:\n  cycle-seconds: 8\n  repetitions: 7");

        String problem = "'most': is less than 'dose'. Neither seconds nor repetitions may be fewer.";
        assertThat(draft.problems())
                .containsExactly(
                        draft.at(CAT, "cycle-seconds: 7") + problem,
                        draft.at(TILT, "cycle-seconds: 8\n  repetitions: 7") + problem);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.content.file.ContentFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `docs/content.md` says is checked about files, keys and the names that files share.
class BrokenContentTest {

    private static final String CAT = "stretches/cat-camel.yaml";
    private static final String POSE = "stretches/childs-pose.yaml";
    private static final String MORNING = "routines/morning.yaml";

    @TempDir
    private Path folder;

    private Draft draft;

    @BeforeEach
    void copy() throws IOException {
        draft = Draft.in(folder);
    }

    @Test
    void the_copy_is_in_order_before_it_is_spoilt() {
        assertThat(draft.problems()).isEmpty();
    }

    @Test
    void all_problems_of_all_files_come_at_once_by_file_and_line() throws IOException {
        draft.change(CAT, "movement: repeat", "movement: repeats")
                .change(CAT, "joints:", "joint:")
                .change(POSE, "figure: childs-pose", "figure: child-pose")
                .change(MORNING, "confidence: abstract", "confidence: abstrakt")
                .change("library.yaml", "hip-flexor-stretch", "hip-flexor")
                .change("sources.yaml", "year: 2021", "year: soon");

        assertThat(draft.problems())
                .hasSizeGreaterThanOrEqualTo(7)
                .contains(
                        draft.at(CAT, "movement:")
                                + "'movement': 'repeats' is none of hold, repeat. Did you mean 'repeat'?",
                        draft.at(CAT, "joint:") + "Nothing is known about 'joint'. Did you mean 'joints'?",
                        draft.at(MORNING, "confidence: abstrakt")
                                + "'confidence': 'abstrakt' is none of abstract, design, memory, read, secondary."
                                + " Did you mean 'abstract'?",
                        draft.at("sources.yaml", "year: soon")
                                + "'year': needs a whole number from 1800 to 2200, not 'soon'.",
                        "stretches/hip-flexor.yaml:1: This file is missing.");
    }

    @Test
    void a_file_that_is_no_yaml_is_one_problem_with_the_line_where_it_breaks() throws IOException {
        draft.change(CAT, "sides: one", "sides: [one");

        assertThat(draft.problems())
                .singleElement()
                .asString()
                .startsWith(draft.at(CAT, "movement:") + "This is no YAML: ");
    }

    @Test
    void a_text_of_plain_words_is_no_map() throws IOException {
        draft.write(CAT, "Dear reader, this is a letter.\n");

        assertThat(draft.problems()).containsExactly(CAT + ":1: Here a map of keys and values is needed.");
    }

    @Test
    void an_empty_file_is_one_problem() throws IOException {
        draft.write(CAT, "# Nothing yet.\n");

        assertThat(draft.problems()).containsExactly(CAT + ":1: This file is empty.");
    }

    @Test
    void a_missing_file_is_one_problem() throws IOException {
        draft.delete(CAT);

        assertThat(draft.problems()).containsExactly(CAT + ":1: This file is missing.");
    }

    @Test
    void a_folder_without_any_content_lacks_its_shelf_and_its_sources() throws IOException {
        assertThat(Draft.of(folder.resolve("nowhere")).problems())
                .containsExactly(
                        "library.yaml:1: This file is missing.",
                        "screening.yaml:1: This file is missing.",
                        "sources.yaml:1: This file is missing.");
    }

    @Test
    void a_file_over_the_limit_is_refused_and_not_cut_off() throws IOException {
        String most = "#".repeat(ContentFiles.LARGEST - draft.text(CAT).length() - 1) + "\n";
        draft.write(CAT, draft.text(CAT) + most);
        assertThat(draft.problems()).isEmpty();

        draft.write(CAT, draft.text(CAT) + "#");

        assertThat(draft.problems()).containsExactly(CAT + ":1: This file has more than 100000 bytes.");
    }

    @Test
    void a_key_that_stands_twice_is_reported_where_it_stands_again() throws IOException {
        draft.change(CAT, "sides: one\n", "sides: one\nsides: two\n");

        assertThat(draft.problems()).containsExactly(draft.at(CAT, "sides: two") + "'sides' stands here twice.");
    }

    @Test
    void a_missing_key_is_one_problem_whatever_stood_below_it() throws IOException {
        draft.change(CAT, "group: daily-five\n", "");
        draft.change(POSE, "\ncues:\n", "\nclues:\n");

        assertThat(draft.problems())
                .containsExactly(
                        CAT + ":2: 'group' is missing.",
                        POSE + ":2: 'cues' is missing.",
                        draft.at(POSE, "clues:") + "Nothing is known about 'clues'. Did you mean 'cues'?");
    }

    @Test
    void an_id_and_a_name_must_be_those_of_their_files() throws IOException {
        draft.change(CAT, "id: cat-camel", "id: cat-cow").change(MORNING, "name: morning", "name: noon");

        assertThat(draft.problems())
                .containsExactly(
                        MORNING + ":2: 'name': is 'noon', but the file is called 'morning.yaml'.",
                        CAT + ":2: 'id': is 'cat-cow', but the file is called 'cat-camel.yaml'.");
    }

    @Test
    void names_that_lead_nowhere_are_reported_with_a_guess() throws IOException {
        draft.change(CAT, "source: adams-1987", "source: adam-1987")
                .change(CAT, "figure: cat-camel", "figure: Cat-camel")
                .change(POSE, "for: pelvic-tilt", "for: pelvic-tilts")
                .change(MORNING, "stretch: trunk-rotation", "stretch: trunk-rotations");

        assertThat(draft.problems())
                .containsExactly(
                        draft.at(MORNING, "stretch: trunk")
                                + "'stretch': there is no 'trunk-rotations'. Did you mean 'trunk-rotation'?",
                        draft.at(CAT, "source: adam-1987")
                                + "'source': there is no 'adam-1987'. Did you mean 'adams-1987'?",
                        draft.at(CAT, "figure:") + "'figure': there is no 'Cat-camel'. Did you mean 'cat-camel'?",
                        draft.at(POSE, "for: pelvic")
                                + "'for': there is no 'pelvic-tilts'. Did you mean 'pelvic-tilt'?");
    }

    @Test
    void a_name_that_is_far_too_long_leads_nowhere_either() throws IOException {
        draft.change(CAT, "figure: cat-camel", "figure: " + "x".repeat(50));

        assertThat(draft.problems())
                .containsExactly(draft.at(CAT, "figure:") + "'figure': there is no '" + "x".repeat(50) + "'.");
    }

    @Test
    void a_stand_in_may_not_be_swapped_itself() throws IOException {
        draft.change(POSE, "for: pelvic-tilt", "for: childs-pose");

        assertThat(draft.problems()).containsExactly(POSE + ":1: The stand-in 'childs-pose' is swapped itself.");
    }

    @Test
    void a_file_that_is_not_on_the_shelf_is_reported() throws IOException {
        draft.write("stretches/cat-camels.yaml", draft.text(CAT));
        draft.write("routines/noon.yaml", draft.text(MORNING));

        assertThat(draft.problems())
                .containsExactly(
                        "routines/noon.yaml:1: This is not listed in library.yaml.",
                        "stretches/cat-camels.yaml:1: This is not listed in library.yaml. Did you mean 'cat-camel'?");
    }

    @Test
    void the_shelf_needs_both_bookends_and_each_name_once() throws IOException {
        draft.change("library.yaml", "[morning, evening, desk]", "[evening, evening, ../secret, desk]");

        String at = draft.at("library.yaml", "routines:");
        assertThat(draft.problems())
                .containsExactly(
                        at + "'routines': 'evening' stands here twice.",
                        at + "'routines': '../secret' needs small letters, digits and hyphens.",
                        at + "'routines': needs 'morning'.",
                        "routines/morning.yaml:1: This is not listed in library.yaml.");
    }
}

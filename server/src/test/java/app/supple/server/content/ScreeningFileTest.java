// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Condition;
import app.supple.safety.Facts;
import app.supple.safety.question.Level;
import app.supple.safety.question.Question;
import app.supple.safety.question.Questionnaire;
import app.supple.server.content.screening.ScreeningFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreeningFileTest {

    private static final String FILE = "screening.yaml";

    private final Questionnaire packed = ScreeningFile.packed();

    @Test
    void every_condition_of_the_library_is_asked_for() {
        assertThat(packed.questions().stream().map(Question::filters).filter(Objects::nonNull))
                .contains(Condition.values());
        assertThat(packed.questions())
                .filteredOn(question -> question.filters() != null)
                .allMatch(question -> question.level() == Level.ADAPT);
    }

    @Test
    void what_matters_most_is_asked_first_and_facts_last() {
        assertThat(packed.questions()).extracting(Question::level).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(packed.steps()).endsWith(Facts.AT_LEAST_65, Facts.USUAL_PAIN).hasSizeBetween(25, 35);
    }

    @Test
    void all_that_is_wrong_comes_out_at_once(@TempDir Path folder) throws IOException {
        Draft draft = Draft.in(folder)
                .change(FILE, "id: bladder", "id: saddle")
                .change(FILE, "level: emergency", "level: emergancy")
                .change(FILE, "source: henschke-2009", "source: henschke-2008")
                .change(FILE, "filters: knee", "filters: knees")
                .change(FILE, "ask: Are your inner", "ask: Maybe? Are your inner")
                .change(FILE, "weight: history", "weight: together")
                .change(FILE, "ask: Was one of your hips replaced?", "ask: One of your hips was replaced.");

        assertThat(draft.problems())
                .anyMatch(problem -> problem.contains("'saddle' is taken"))
                .anyMatch(problem -> problem.contains("'emergancy' is none of"))
                .anyMatch(problem -> problem.contains("there is no 'henschke-2008'"))
                .anyMatch(problem -> problem.contains("'knees' is none of"))
                .anyMatch(problem -> problem.contains("needs 1 sentences, but has 2"))
                .anyMatch(problem -> problem.contains("only an urgent question"))
                .anyMatch(problem -> problem.contains("needs a question mark"))
                .hasSize(7);
    }

    @Test
    void a_missing_file_is_told(@TempDir Path folder) throws IOException {
        Draft draft = Draft.in(folder);
        draft.delete(FILE);

        assertThat(draft.problems()).containsExactly(FILE + ":1: This file is missing.");
    }
}

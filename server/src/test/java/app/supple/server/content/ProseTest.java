// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @Test
    void text_is_split_after_each_full_stop_question_or_call() {
        assertThat(Prose.sentences("Breathe out. Ready?  Go!\nEase off."))
                .containsExactly("Breathe out.", "Ready?", "Go!", "Ease off.");
    }

    @Test
    void a_number_with_a_point_does_not_end_a_sentence() {
        assertThat(Prose.sentences("Hold for 2.5 breaths.")).hasSize(1);
    }

    @Test
    void no_text_has_no_sentence() {
        assertThat(Prose.sentences("")).isEmpty();
        assertThat(Prose.sentences(" \n ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' ', 0", "Go, 1", "' Lie  down\non your back. ', 5", "half-kneeling pose, 2"})
    void words_are_what_stands_between_spaces(String text, int words) {
        assertThat(Prose.words(text)).isEqualTo(words);
    }
}

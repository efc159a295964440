// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN = List.of("mat", "cushion", "towel", "chair", "hair");

    @ParameterizedTest
    @CsvSource({"cushon, cushion", "towels, towel", "Cushion, cushion", "chairs, chair", "mut, mat"})
    void a_near_word_is_guessed(String written, String meant) {
        assertThat(Spelling.hint(written, KNOWN)).isEqualTo(" Did you mean '" + meant + "'?");
    }

    @Test
    void of_two_words_equally_near_the_first_in_the_alphabet_is_guessed() {
        assertThat(Spelling.hint("bat", List.of("mat", "cat"))).isEqualTo(" Did you mean 'cat'?");
    }

    @Test
    void nothing_is_guessed_where_no_word_is_near() {
        assertThat(Spelling.hint("blanket", KNOWN)).isEmpty();
        assertThat(Spelling.hint("at home", KNOWN)).isEmpty();
        assertThat(Spelling.hint("mat", List.of())).isEmpty();
    }
}

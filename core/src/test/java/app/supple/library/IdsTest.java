// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.supple.library.source.SourceId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "childs-pose", "a1-2-", "abcdefghijklmnopqrstuvwxyz-0123456789-ab"})
    void a_name_of_small_letters_digits_and_hyphens_is_taken_as_it_is(String name) {
        assertThat(new StretchId(name)).hasToString(name);
        assertThat(new SourceId(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Fold", "-fold", "9-lives", "the fold", "fold\n", "fold/..", "pliée", "fold_2"})
    void anything_else_is_refused_in_a_sentence_that_says_what_an_id_looks_like(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StretchId(name))
                .withMessage("A stretch id has 1 to 40 small letters, digits or hyphens, a letter first: " + name);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceId(name))
                .withMessage("A source id has 1 to 60 small letters, digits or hyphens, a letter first: " + name);
    }

    @Test
    void a_stretch_id_ends_at_40_letters_and_a_source_id_at_60() {
        assertThat(new StretchId("x".repeat(40)).value()).hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> new StretchId("x".repeat(41)));
        assertThat(new SourceId("x".repeat(60)).value()).hasSize(60);
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceId("x".repeat(61)));
    }

    @Test
    void stretch_ids_sort_like_words() {
        assertThat(Stream.of("wave", "fold", "twist").map(StretchId::new).sorted())
                .extracting(StretchId::value)
                .containsExactly("fold", "twist", "wave");
    }
}

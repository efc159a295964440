// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {

    @Test
    void a_list_with_its_last_line_is_never_longer_than_it_may_be() {
        List<Integer> four = List.of(1, 2, 3, 4);

        assertThat(Cut.first(four, 4)).hasSize(4);
        assertThat(Cut.more(four, 4)).isEmpty();
        assertThat(Cut.first(four, 3)).containsExactly(1, 2);
        assertThat(Cut.more(four, 3)).isEqualTo("and 2 more");
    }

    @ParameterizedTest
    @CsvSource({"abcdef, 6, abcdef", "abcdefg, 6, abcde…", "abcd efg, 6, abcd…"})
    void a_text_is_cut_to_its_length(String text, int most, String cut) {
        assertThat(Cut.text(text, most)).isEqualTo(cut);
    }

    @Test
    void a_picture_of_a_face_is_never_cut_in_half() {
        assertThat(Cut.text("abcd\uD83D\uDE00ef", 6)).isEqualTo("abcd…");
    }

    @Test
    void nothing_that_cannot_be_seen_turns_what_follows() {
        assertThat(Cut.text("a\u202eb\u0007\n\u2066c\uD83D", 10)).isEqualTo("ab c");
    }
}

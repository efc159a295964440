// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.supple.library.StretchId;
import app.supple.own.Draft.Much;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    private static final Much ONCE = new Much("hold", "30", "1", "one");

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var draft = new Draft(" ", "hanging", List.of(), "x".repeat(301), "y".repeat(61), new Much("", "0", "31", ""));

        assertThat(draft.wrongs())
                .extracting(Wrong::field)
                .containsExactly(
                        "name", "steps", "position", "kind", "seconds", "repetitions", "sides", "caution", "given_by");
        assertThatIllegalArgumentException().isThrownBy(() -> draft.exercise(new StretchId("own-a"), null));
    }

    @Test
    void each_step_is_named_by_its_number_and_nine_are_too_many() {
        assertThat(steps(List.of("Down.", "x".repeat(301))))
                .containsExactly("Step 2 has 301 characters. Shorten it to 300 or fewer.");
        assertThat(steps(Collections.nCopies(9, "On.")))
                .containsExactly("There are 9 steps. Put them into 8 lines or fewer.");
        assertThat(steps(Collections.nCopies(8, "x".repeat(300)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Eevil", "a\u0000b", "a\u200Bb", "half \uD83D", "a\u2028b", "\u2066x", "a\uFEFFb"})
    void what_cannot_be_seen_is_refused(String name) {
        assertThat(named(name).wrongs())
                .containsExactly(
                        new Wrong("name", "The name holds a sign that cannot be seen. Type it again by hand."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Muschel – für rechts", "ダウンドッグ", "می‌خواهم", "👩‍🦯 walk", "<script>alert(1)</script>"})
    void words_of_every_script_are_taken_as_they_are(String name) {
        assertThat(named(name).wrongs()).isEmpty();
        assertThat(named(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "301", "-1", "1.5", "1e2", "٣", "99999999999999999999"})
    void seconds_are_a_whole_number_up_to_300(String seconds) {
        var draft = new Draft("A", "lying", List.of("On."), "", "", new Much("hold", seconds, "1", "one"));

        assertThat(draft.wrongs())
                .containsExactly(new Wrong("seconds", "The seconds are a whole number from 1 to 300."));
    }

    private static Draft named(String name) {
        return new Draft(name, "lying", List.of("On."), "", "", ONCE);
    }

    private static List<String> steps(List<String> steps) {
        return new Draft("A", "lying", steps, "", "", ONCE)
                .wrongs().stream().map(Wrong::sentence).toList();
    }
}

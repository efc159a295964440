// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.SampleEntries;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryTest {

    private final Entry entry = SampleEntries.evening(LocalDate.of(2026, 11, 22), 21);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10})
    void pain_from_none_to_the_worst_is_taken_as_said(int value) {
        assertThat(new Pain(value).value()).isEqualTo(value);
        assertThat(Pain.isPossible(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void any_other_pain_is_refused_with_the_scale(int value) {
        assertThat(Pain.isPossible(value)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pain(value))
                .withMessage("Pain is 0 to 10, not " + value);
    }

    @Test
    void a_note_of_500_characters_is_taken_and_one_more_is_refused_with_both_numbers() {
        assertThat(new Feeling(null, null, "x".repeat(500)).note()).hasSize(500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feeling(null, null, "x".repeat(501)))
                .withMessage("A note has at most 500 characters, not 501");
    }

    @Test
    void an_entry_in_short_leaves_out_the_steps_and_the_feeling() {
        assertThat(entry.practice()).isEqualTo(new Practice(entry.id(), entry.occasion(), Ending.FINISHED));
    }

    @Test
    void a_new_feeling_leaves_all_else_of_an_entry_as_it_was() {
        Entry unsaid = entry.feeling(Feeling.UNSAID);

        assertThat(unsaid)
                .isEqualTo(new Entry(
                        entry.id(),
                        entry.person(),
                        entry.occasion(),
                        entry.ending(),
                        entry.steps(),
                        new Feeling(null, null, "")));
        assertThat(unsaid.feeling(entry.feeling())).isEqualTo(entry);
    }

    @Test
    void nobody_adds_a_step_to_an_entry_afterwards() {
        assertThatThrownBy(() -> entry.steps().removeFirst()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_id_is_written_as_in_an_address() {
        assertThat(SampleEntries.id("0190e3d1-7c1a-7000-8000-00000000002a"))
                .hasToString("0190e3d1-7c1a-7000-8000-00000000002a");
    }
}

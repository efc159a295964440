// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import static app.supple.safety.SampleScreenings.MONDAY;
import static app.supple.safety.SampleScreenings.after;
import static app.supple.safety.SampleScreenings.allNo;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.safety.Screening.Round;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final Lately EVERY_DAY = new Lately(after(27), null);

    @Test
    void whoever_never_answered_to_the_end_is_asked() {
        assertThat(Due.of(null, Lately.NOTHING, MONDAY)).isEqualTo(Due.NEVER);
        var begun = new Screening(1, MONDAY, new Round(MONDAY, null), Map.of(), Ruling.OPEN);
        assertThat(Due.of(begun, Lately.NOTHING, MONDAY)).isEqualTo(Due.NEVER);
    }

    @Test
    void four_weeks_after_the_questions_they_come_again() {
        assertThat(due(EVERY_DAY, after(28).minusMillis(1))).isEqualTo(Due.NOT);
        assertThat(due(EVERY_DAY, after(28))).isEqualTo(Due.FOUR_WEEKS);
    }

    @Test
    void a_gap_of_more_than_two_weeks_asks() {
        assertThat(due(Lately.NOTHING, after(14))).isEqualTo(Due.NOT);
        assertThat(due(Lately.NOTHING, after(14).plusMillis(1))).isEqualTo(Due.GAP);
        assertThat(due(new Lately(after(2), null), after(16))).isEqualTo(Due.NOT);
        assertThat(due(new Lately(after(2), null), after(16).plusMillis(1))).isEqualTo(Due.GAP);
    }

    @Test
    void a_gap_before_the_questions_is_over_with_them() {
        assertThat(due(new Lately(after(-10), null), after(13))).isEqualTo(Due.NOT);
    }

    @Test
    void a_stop_asks_until_the_questions_were_answered_after_it() {
        assertThat(due(new Lately(after(2), after(2)), after(2))).isEqualTo(Due.STOPPED);
        assertThat(due(new Lately(after(2), after(2)), after(25))).isEqualTo(Due.STOPPED);
        assertThat(due(new Lately(after(-1), after(-1)), after(2))).isEqualTo(Due.NOT);
        assertThat(due(new Lately(MONDAY, MONDAY), after(2))).isEqualTo(Due.NOT);
    }

    private static Due due(Lately lately, Instant now) {
        return Due.of(allNo(MONDAY), lately, now);
    }
}

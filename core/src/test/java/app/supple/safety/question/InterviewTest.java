// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

import static app.supple.safety.SampleScreenings.MONDAY;
import static app.supple.safety.SampleScreenings.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.person.PersonId;
import app.supple.safety.Bar;
import app.supple.safety.Clearances;
import app.supple.safety.Due;
import app.supple.safety.Facts;
import app.supple.safety.Lately;
import app.supple.safety.ScreeningsInMemory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private Lately lately = Lately.NOTHING;
    private final Clearances clearances = new Clearances(new ScreeningsInMemory(), (_, _) -> lately);
    private final Interview interview = new Interview(clearances, () -> SampleQuestions.ALL);

    @Test
    void each_answer_is_kept_and_the_next_question_is_open() {
        say("bladder", 0, MONDAY);

        assertThat(open(MONDAY.plusSeconds(5)))
                .startsWith("fever")
                .endsWith(Facts.AT_LEAST_65, Facts.USUAL_PAIN)
                .hasSize(9);
        assertThat(clearances.due(PersonId.ME, MONDAY)).isEqualTo(Due.NEVER);
    }

    @Test
    void the_last_answer_closes_the_round_and_facts_are_known() {
        answerAll(MONDAY);

        assertThat(open(MONDAY.plusSeconds(5))).isEmpty();
        assertThat(clearances.due(PersonId.ME, after(1))).isEqualTo(Due.NOT);
        assertThat(clearances.facts(PersonId.ME, after(1))).isEqualTo(new Facts(true, 4));
        assertThat(clearances.facts(PersonId.ME, MONDAY.minusSeconds(1))).isEqualTo(Facts.UNKNOWN);
    }

    @Test
    void who_comes_back_a_day_later_begins_anew() {
        say("bladder", 0, MONDAY);

        assertThat(open(after(1).minusMillis(1))).hasSize(9);
        assertThat(open(after(1))).hasSize(10);
    }

    @Test
    void a_changed_answer_begins_no_round_until_one_is_due() {
        answerAll(MONDAY);
        say("bladder", 1, after(3));
        assertThat(clearances.isLocked(PersonId.ME, after(3))).isTrue();

        say("bladder", 0, after(4));

        assertThat(clearances.bar(PersonId.ME, after(3))).isEqualTo(Bar.EMERGENCY);
        assertThat(clearances.isLocked(PersonId.ME, after(4))).isFalse();
        assertThat(open(after(4))).isEmpty();
    }

    @Test
    void after_a_stop_everything_is_asked_again() {
        answerAll(MONDAY);
        lately = new Lately(after(2), after(2));
        assertThat(open(after(3))).hasSize(10);

        answerAll(after(3));

        assertThat(open(after(3))).isEmpty();
        assertThat(clearances.due(PersonId.ME, after(4))).isEqualTo(Due.NOT);
    }

    @Test
    void what_holds_goes_on_to_hold_while_a_new_round_is_answered() {
        answerAll(MONDAY);
        say("fever", 1, after(1));

        say("bladder", 0, after(30));

        assertThat(clearances.bar(PersonId.ME, after(30))).isEqualTo(Bar.ASK_FIRST);
        assertThat(open(after(30))).startsWith("fever").hasSize(9);
    }

    @Test
    void what_is_no_answer_is_kept_nowhere() {
        assertThatThrownBy(() -> say("bladder", 2, MONDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> say(Facts.USUAL_PAIN, 11, MONDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> say("horoscope", 1, MONDAY)).isInstanceOf(IllegalArgumentException.class);

        assertThat(interview.latest(PersonId.ME)).isEmpty();
    }

    private void answerAll(Instant at) {
        Map<String, Integer> said = new HashMap<>();
        SampleQuestions.ALL.steps().forEach(step -> said.put(step, 0));
        said.putAll(Map.of(Facts.AT_LEAST_65, 1, Facts.USUAL_PAIN, 4));
        interview.say(PersonId.ME, said, at);
    }

    private void say(String step, int value, Instant at) {
        interview.say(PersonId.ME, Map.of(step, value), at);
    }

    private List<String> open(Instant now) {
        return interview.open(PersonId.ME, now);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.safety.question;

import static app.supple.safety.SampleScreenings.MONDAY;
import static app.supple.safety.SampleScreenings.after;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Condition;
import app.supple.safety.Answer;
import app.supple.safety.Bar;
import app.supple.safety.Clearance;
import app.supple.safety.Ruling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    @Test
    void who_answers_no_to_everything_may_do_everything() {
        assertThat(verdict()).isEqualTo(new Verdict.Clear(Clearance.FULL, List.of()));
    }

    @Test
    void one_sign_of_an_emergency_locks_before_all_is_answered_and_whatever_else_is() {
        assertThat(verdict("bladder", "fever", "knee-pain").ruling().bar()).isEqualTo(Bar.EMERGENCY);
        assertThat(SampleQuestions.ALL
                        .verdict(Map.of("bladder", new Answer(Answer.YES, MONDAY, MONDAY)))
                        .ruling()
                        .bar())
                .isEqualTo(Bar.EMERGENCY);
    }

    @Test
    void what_was_answered_so_far_filters_already() {
        var verdict = SampleQuestions.ALL.verdict(Map.of("knee-pain", new Answer(Answer.YES, MONDAY, MONDAY)));

        assertThat(verdict).isEqualTo(new Verdict.NotScreened(new Clearance(Set.of(Condition.KNEE), false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"night", "cough"})
    void a_weak_sign_alone_locks_nobody_out(String sign) {
        assertThat(verdict(sign).ruling()).isEqualTo(new Ruling(Bar.NONE, new Clearance(Set.of(), true)));
        assertThat(verdict(sign, "surgery", "knee-pain").ruling().bar()).isEqualTo(Bar.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fever", "night cough", "night thin-bones", "cough first-age"})
    void a_strong_sign_or_weak_ones_together_ask_first(String signs) {
        var verdict = verdict(signs.split(" ", -1));

        assertThat(verdict.ruling().bar()).isEqualTo(Bar.ASK_FIRST);
        assertThat(((Verdict.AskFirst) verdict).because())
                .extracting(Question::id)
                .containsExactly(signs.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-age", "surgery", "first-age surgery"})
    void what_can_wait_keeps_strengthening_waiting(String signs) {
        var verdict = (Verdict.Clear) verdict(signs.split(" ", -1));

        assertThat(verdict.clearance()).isEqualTo(new Clearance(Set.of(), true));
        assertThat(verdict.advice()).extracting(Question::id).containsExactly(signs.split(" ", -1));
    }

    @Test
    void history_alone_is_no_sign() {
        assertThat(verdict("thin-bones", "knee-pain"))
                .isEqualTo(new Verdict.Clear(
                        new Clearance(Set.of(Condition.OSTEOPOROSIS, Condition.KNEE), false), List.of()));
    }

    @Test
    void the_word_of_a_clinician_opens_what_it_was_given_for_and_nothing_newer() {
        Map<String, Answer> answers = answers("fever", "surgery");
        answers.put(Questionnaire.CLINICIAN, new Answer(Answer.YES, after(1), after(1)));
        assertThat(SampleQuestions.ALL.verdict(answers)).isEqualTo(new Verdict.Clear(Clearance.FULL, List.of()));

        answers.put("fever", new Answer(Answer.YES, after(2), after(2)));
        assertThat(SampleQuestions.ALL.verdict(answers).ruling().bar()).isEqualTo(Bar.ASK_FIRST);

        answers.put("fever", new Answer(Answer.YES, MONDAY, after(2)));
        answers.put("night", new Answer(Answer.YES, after(2), after(2)));
        assertThat(SampleQuestions.ALL.verdict(answers).ruling().bar()).isEqualTo(Bar.NONE);
        assertThat(SampleQuestions.ALL.verdict(answers).ruling().clearance().gentle())
                .isTrue();
    }

    @Test
    void no_clinician_opens_an_emergency() {
        Map<String, Answer> answers = answers("bladder");
        answers.put(Questionnaire.CLINICIAN, new Answer(Answer.YES, after(1), after(1)));

        assertThat(SampleQuestions.ALL.verdict(answers).ruling().bar()).isEqualTo(Bar.EMERGENCY);
    }

    private static Verdict verdict(String... yes) {
        return SampleQuestions.ALL.verdict(answers(yes));
    }

    private static Map<String, Answer> answers(String... yes) {
        Map<String, Answer> answers = new HashMap<>();
        SampleQuestions.ALL.questions().forEach(question -> answers.put(question.id(), new Answer(0, MONDAY, MONDAY)));
        for (String id : yes) {
            answers.put(id, new Answer(Answer.YES, MONDAY, MONDAY));
        }
        return answers;
    }
}

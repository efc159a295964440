// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.supple.library.StretchId;
import app.supple.progress.insight.Finding.Sides;
import app.supple.progress.insight.Judgement.Difference;
import app.supple.progress.insight.Judgement.Direction;
import app.supple.progress.insight.Judgement.Lack;
import app.supple.progress.insight.Judgement.NoClearDifference;
import app.supple.progress.insight.Judgement.NotEnoughDays;
import app.supple.progress.insight.Question.AfterMovement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class InsightsTest {

    private static final int MORNINGS = 0;
    private static final int AFTER_EVENING = 2;

    private final Someone someone = new Someone();

    @Test
    void a_diary_without_a_word_has_not_enough_days() {
        Insights insights = insights(1);

        assertThat(insights.findings())
                .extracting(Finding::judgement)
                .containsExactly(
                        new NotEnoughDays(Lack.PAIRS, 0, 10),
                        new NotEnoughDays(Lack.PAIRS, 0, 10),
                        new NotEnoughDays(Lack.WITH, 0, 8));
        assertThat(insights.movementsToCome()).isZero();
    }

    @Test
    void ten_sessions_with_both_answers_are_enough_and_missing_ones_are_counted() {
        for (int day = 0; day < 10; day++) {
            someone.morning(day, 5, 4);
        }
        someone.morning(10, 5, null).morning(11, null, 1);
        Finding mornings = insights(12).findings().get(MORNINGS);

        assertThat(mornings.sides()).isEqualTo(new Sides(10, 10, 2));
        assertThat(mornings.judgement()).isEqualTo(new Difference(Direction.LESS_PAIN));
        assertThat(estimate(mornings).difference()).isEqualTo(-1);
        assertThat(estimate(mornings).p()).isEqualTo(2.0 / 1024);
    }

    @Test
    void nine_are_not() {
        for (int day = 0; day < 9; day++) {
            someone.morning(day, 5, 4);
        }

        assertThat(insights(9).findings().get(MORNINGS).judgement()).isEqualTo(new NotEnoughDays(Lack.PAIRS, 9, 10));
    }

    @Test
    void mornings_after_an_evening_are_compared_within_half_a_week() {
        everySecondEvening(10 * 7, 3, 6);
        Finding finding = insights(10 * 7).findings().get(AFTER_EVENING);

        assertThat(finding.judgement()).isEqualTo(new Difference(Direction.LESS_PAIN));
        assertThat(estimate(finding).difference()).isCloseTo(-3, within(1e-9));
        assertThat(finding.sides()).isEqualTo(new Sides(35, 34, 0));
    }

    @Test
    void five_spells_are_not_enough_however_clear_they_look() {
        everySecondEvening(18, 0, 10);

        assertThat(insights(18).findings().get(AFTER_EVENING).judgement())
                .isEqualTo(new NotEnoughDays(Lack.SPELLS, 5, 6));
    }

    @Test
    void who_never_leaves_out_an_evening_has_nothing_to_compare() {
        for (int day = 0; day < 84; day++) {
            someone.evening(day, "cat-cow").morning(day, 3, null);
        }
        Insights insights = insights(84);

        assertThat(insights.findings().get(AFTER_EVENING).judgement()).isEqualTo(new NotEnoughDays(Lack.WITHOUT, 0, 8));
        assertThat(insights.movementsToCome()).isEqualTo(1);
    }

    @Test
    void an_evening_that_was_broken_off_is_on_neither_side() {
        everySecondEvening(10 * 7, 3, 6);
        someone.broken(9);

        assertThat(insights(10 * 7).findings().get(AFTER_EVENING).sides()).isEqualTo(new Sides(35, 33, 0));
    }

    @Test
    void a_morning_without_an_answer_is_taken_from_the_note_or_left_out() {
        everySecondEvening(69, 3, 6);
        assertThat(insights(70).findings().get(AFTER_EVENING).sides()).isEqualTo(new Sides(34, 34, 1));
        someone.note(69, 3);

        assertThat(insights(70).findings().get(AFTER_EVENING).sides()).isEqualTo(new Sides(35, 34, 0));
    }

    @Test
    void movements_that_always_come_together_are_one_question() {
        for (int day = 0; day < 84; day++) {
            someone.evening(
                            day,
                            day % 3 == 0 ? new String[] {"bridge", "cat-cow", "knee-rolls"} : new String[] {"cat-cow"})
                    .morning(day, day % 3 == 1 ? 7 : 3, null);
        }
        Insights insights = insights(84);
        Finding finding = insights.findings().getLast();

        assertThat(finding.question())
                .isEqualTo(new AfterMovement(List.of(new StretchId("bridge"), new StretchId("knee-rolls"))));
        assertThat(finding.judgement()).isEqualTo(new Difference(Direction.MORE_PAIN));
        assertThat(insights.movementsToCome()).isEqualTo(1);
    }

    @Test
    void where_all_mornings_are_equal_nothing_differs() {
        everySecondEvening(84, 4, 4);

        assertThat(insights(84).findings().get(AFTER_EVENING).judgement()).isEqualTo(new NoClearDifference());
    }

    private static Estimate estimate(Finding finding) {
        return Objects.requireNonNull(finding.estimate());
    }

    private void everySecondEvening(int days, int after, int otherwise) {
        for (int day = 0; day < days; day++) {
            if (day % 2 == 0) {
                someone.evening(day);
            }
            someone.morning(day, day % 2 == 1 ? after : otherwise, null);
        }
    }

    private Insights insights(int days) {
        return Insights.of(someone.after(days), 1);
    }
}

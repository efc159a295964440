// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ActivityId SITTING = new ActivityId("a1");
    private static final ActivityId LIFTING = new ActivityId("a2");
    private static final ActivityId WALKING = new ActivityId("a3");

    @Test
    void days_without_an_answer_are_left_out() {
        var outcomes = new Outcomes(List.of(
                pain(0, Map.of(Measure.PAIN_USUAL, 6)),
                pain(1, Map.of(Measure.BOTHERED, 2)),
                pain(2, Map.of(Measure.PAIN_USUAL, 4))));

        assertThat(outcomes.readings(Track.PAIN_USUAL))
                .containsExactly(new Reading(DAY, 6), new Reading(DAY.plusWeeks(2), 4));
        assertThat(outcomes.change(Track.PAIN_USUAL))
                .hasValueSatisfying(change -> assertThat(change.gain()).isEqualTo(2));
        assertThat(outcomes.change(Track.BOTHERED)).isEmpty();
    }

    @Test
    void the_mean_of_activities_is_of_the_same_ones_at_the_start_and_now() {
        var outcomes = new Outcomes(List.of(
                rated(0, Map.of(SITTING, 2, LIFTING, 4)),
                rated(1, Map.of(SITTING, 8)),
                rated(2, Map.of(SITTING, 4, LIFTING, 6, WALKING, 0))));

        assertThat(outcomes.readings(Track.ACTIVITIES))
                .containsExactly(new Reading(DAY, 3), new Reading(DAY.plusWeeks(2), 5));
        assertThat(outcomes.readings(SITTING)).extracting(Reading::value).containsExactly(2.0, 8.0, 4.0);
    }

    @Test
    void an_activity_that_is_no_longer_rated_is_left_out_at_both_ends() {
        var outcomes = new Outcomes(
                List.of(rated(0, Map.of(SITTING, 2, LIFTING, 9)), rated(6, Map.of(SITTING, 5, WALKING, 0))));

        assertThat(outcomes.change(Track.ACTIVITIES))
                .contains(new Change(Track.ACTIVITIES, new Reading(DAY, 2), new Reading(DAY.plusWeeks(6), 5)));
    }

    @Test
    void nothing_answered_is_no_line() {
        for (Track track : Track.values()) {
            assertThat(new Outcomes(List.of()).readings(track)).isEmpty();
            assertThat(new Outcomes(List.of(pain(0, Map.of()))).change(track)).isEmpty();
        }
    }

    private static CheckIn pain(int week, Map<Measure, Integer> numbers) {
        return new CheckIn(DAY.plusWeeks(week), Round.WEEKLY, new Answers(numbers, Map.of(), Medicine.UNSAID, ""), 1);
    }

    private static CheckIn rated(int week, Map<ActivityId, Integer> activities) {
        return new CheckIn(
                DAY.plusWeeks(week), Round.WEEKLY, new Answers(Map.of(), activities, Medicine.UNSAID, ""), 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import app.supple.diary.checkin.Weeks;
import app.supple.progress.measure.Change;
import app.supple.progress.measure.Outcomes;
import app.supple.progress.measure.Reading;
import app.supple.progress.measure.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeRowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Weeks WEEKS = new Weeks(DAY);
    private static final ActivityId SITTING = new ActivityId("a1");
    private static final ActivityId LIFTING = new ActivityId("a2");

    @Test
    void a_measure_that_nobody_answered_has_no_row() {
        assertThat(OutcomeRow.of(Track.ROLAND_MORRIS, outcomes(pain(0, 6)), WEEKS))
                .isEmpty();
    }

    @Test
    void one_answer_is_a_start_and_no_change() {
        assertThat(OutcomeRow.of(Track.PAIN_USUAL, outcomes(pain(0, 6)), WEEKS))
                .contains(new OutcomeRow(Track.PAIN_USUAL, new Reading(DAY, 6), null, null, null));
    }

    @Test
    void week_six_is_the_nearest_answer_and_the_change_is_from_start_to_latest() {
        var outcomes = outcomes(pain(0, 6), pain(40, 5), pain(43, 4), pain(55, 3));

        var start = new Reading(DAY, 6);
        var latest = new Reading(DAY.plusDays(55), 3);
        assertThat(OutcomeRow.of(Track.PAIN_USUAL, outcomes, WEEKS))
                .contains(new OutcomeRow(
                        Track.PAIN_USUAL,
                        start,
                        new Reading(DAY.plusDays(43), 4),
                        latest,
                        new Change(Track.PAIN_USUAL, start, latest)));
    }

    @Test
    void more_than_a_week_from_week_six_is_another_week() {
        assertThat(OutcomeRow.of(Track.PAIN_USUAL, outcomes(pain(0, 6), pain(34, 5), pain(50, 4), pain(60, 3)), WEEKS))
                .map(OutcomeRow::middle)
                .isEmpty();
    }

    @Test
    void start_and_latest_of_activities_are_means_of_the_same_ones() {
        var outcomes = outcomes(
                new CheckIn(DAY, Round.START, activities(Map.of(SITTING, 2, LIFTING, 8)), 1),
                new CheckIn(DAY.plusDays(84), Round.WEEK_12, activities(Map.of(SITTING, 6)), 1));

        var row = OutcomeRow.of(Track.ACTIVITIES, outcomes, WEEKS).orElseThrow();

        assertThat(row.start().value()).isEqualTo(2);
        assertThat(row.latest()).isEqualTo(new Reading(DAY.plusDays(84), 6));
    }

    private static Outcomes outcomes(CheckIn... checkIns) {
        return new Outcomes(List.of(checkIns));
    }

    private static CheckIn pain(int day, int pain) {
        var answers = new Answers(Map.of(Measure.PAIN_USUAL, pain), Map.of(), Medicine.UNSAID, "");
        return new CheckIn(DAY.plusDays(day), Round.WEEKLY, answers, 1);
    }

    private static Answers activities(Map<ActivityId, Integer> rated) {
        return new Answers(Map.of(), rated, Medicine.UNSAID, "");
    }
}

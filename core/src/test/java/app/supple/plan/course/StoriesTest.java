// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.plan.course.Bends.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Five people, day by day.
class StoriesTest {

    @Test
    void ada_does_everything_and_reaches_the_dose_of_the_trial_in_week_ten() {
        Log log = new Diaries().all(0, 90).log();

        assertThat(Told.changes(TrialDose.course(), log, 90))
                .containsExactly(
                        "0 begins 0",
                        "14 begins 1, joins tilt",
                        "15 rotation 15x2 up to 30x2, flexor 15x2 up to 30x2",
                        "17 joins bridge",
                        "28 begins 2, tilt 5 up to 7, bridge 5 up to 7",
                        "30 joins dog",
                        "33 tilt 7 up to 8, bridge 7 up to 8, dog 7 up to 8",
                        "42 begins 3, bridge 8 up to 10, dog 8 up to 10",
                        "43 rotation 30x2 up to 45x2, flexor 30x2 up to 45x2",
                        "44 joins plank",
                        "63 begins 4, bridge 10 up to 12, dog 10 up to 12, plank 10 up to 12",
                        "64 rotation 45x2 up to 60x2, flexor 45x2 up to 60x2",
                        "65 joins bug",
                        "84 begins 5");
    }

    @Test
    void ben_hurts_his_hip_and_only_that_stretch_steps_back() {
        Log log = new Diaries()
                .all(0, 16)
                .hurt(17, TrialDose.FLEXOR, 7)
                .all(18, 40)
                .log();

        assertThat(Told.lines(
                        new Replay(TrialDose.course(), log).on(Diaries.day(17)).evening()))
                .isEqualTo("rotation 30x2, wave 8, tilt 5, bridge 5, flexor 15x2");
        assertThat(Told.changes(TrialDose.course(), log, 30))
                .containsExactly(
                        "0 begins 0",
                        "14 begins 1, joins tilt",
                        "15 rotation 15x2 up to 30x2, flexor 15x2 up to 30x2",
                        "17 joins bridge",
                        "18 holds flexor at 15x2",
                        "19 holds flexor at 15x2",
                        "20 holds flexor at 15x2",
                        "21 holds flexor at 15x2",
                        "22 holds flexor at 15x2",
                        "23 holds flexor at 15x2",
                        "24 holds flexor at 15x2",
                        "25 flexor 15x2 up to 30x2",
                        "28 begins 2, tilt 5 up to 7, bridge 5 up to 7");
    }

    @Test
    void clara_is_gone_for_ten_days_and_starts_one_phase_lower() {
        Log log = new Diaries().all(0, 20).all(31, 60).log();

        assertThat(Told.changes(TrialDose.course(), log, 50))
                .containsExactly(
                        "0 begins 0",
                        "14 begins 1, joins tilt",
                        "15 rotation 15x2 up to 30x2, flexor 15x2 up to 30x2",
                        "17 joins bridge",
                        "25 repeats after 4",
                        "26 repeats after 5",
                        "27 repeats after 6",
                        "28 repeats after 7",
                        "29 goes back after 8",
                        "30 goes back after 9",
                        "31 goes back after 10",
                        "45 begins 1, rotation 15x2 up to 30x2, flexor 15x2 up to 30x2");
    }

    @Test
    void dora_is_past_65_and_goes_up_in_smaller_steps() {
        Course course = Course.of(TrialDose.library(), TrialDose.programme(), TrialDose.START, Tempo.SLOW);
        Log log = new Diaries().all(0, 60).log();

        assertThat(Told.changes(course, log, 60))
                .containsExactly(
                        "0 begins 0",
                        "14 begins 1, joins tilt",
                        "17 joins bridge",
                        "28 begins 2, tilt 5 up to 6, bridge 5 up to 6",
                        "30 joins dog",
                        "33 tilt 6 up to 7, bridge 6 up to 7, dog 6 up to 7",
                        "37 tilt 7 up to 8, bridge 7 up to 8, dog 7 up to 8",
                        "42 begins 3, bridge 8 up to 9, dog 8 up to 9",
                        "43 rotation 30x2 up to 45x2, flexor 30x2 up to 45x2",
                        "44 joins plank",
                        "47 bridge 9 up to 10, dog 9 up to 10, plank 9 up to 10");
        assertThat(Told.lines(new Replay(course, log).on(Diaries.day(0)).evening()))
                .isEqualTo("rotation 30x2 CHAIR, wave 8 CHAIR, flexor 30x2 CHAIR");
    }

    @Test
    void emil_goes_on_holiday_and_finds_his_programme_where_he_left_it() {
        Course course = TrialDose.course()
                .bentBy(new Bends(List.of(new Span(Diaries.day(10), Diaries.day(15))), List.of(), Map.of()));
        Log log = new Diaries().all(0, 9).all(16, 60).log();

        assertThat(Told.changes(course, log, 30))
                .containsExactly(
                        "0 begins 0",
                        "20 begins 1, joins tilt",
                        "21 rotation 15x2 up to 30x2, flexor 15x2 up to 30x2",
                        "23 joins bridge");
    }
}

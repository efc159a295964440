// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.plan.course.Bends.Span;
import app.supple.plan.course.Done.Around;
import app.supple.programme.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// When a phase goes on, when it waits, and what a gap takes back.
class PhaseRulesTest {

    private final Course course = TrialDose.course();

    @Test
    void seven_in_ten_sessions_are_enough() {
        assertThat(Told.changes(course, weekOf(10), 15)).contains("14 begins 1, joins tilt");
        assertThat(Told.changes(course, weekOf(9), 15)).containsExactly("0 begins 0", "14 stays 1 for 9 of 14");
    }

    @Test
    void a_second_stay_in_a_row_is_counted() {
        Log log = new Diaries().all(0, 9).all(12, 12).all(15, 15).all(18, 18).log();

        assertThat(Told.changes(course, log, 22))
                .containsExactly("0 begins 0", "14 stays 1 for 8 of 14", "21 stays 2 for 4 of 14");
    }

    @Test
    void what_was_skipped_on_purpose_is_not_missed() {
        var bends = new Bends(List.of(), List.of(), Map.of(Diaries.day(13), Set.of(Part.MORNING, Part.EVENING)));

        assertThat(Told.changes(course.bentBy(bends), weekOf(9), 15)).contains("14 begins 1, joins tilt");
    }

    @Test
    void sessions_that_end_sorer_than_usual_let_the_phase_wait() {
        Log calm = new Diaries().sore(0, 20, 3, 4).log();
        Log sore = new Diaries().sore(0, 20, 3, 5).log();

        assertThat(Told.changes(course, calm, 15)).contains("14 begins 1, joins tilt");
        assertThat(Told.changes(course, sore, 15)).containsExactly("0 begins 0", "14 stays 1 for sore by 2.0");
    }

    @Test
    void two_sore_mornings_in_a_row_let_the_phase_wait_and_two_apart_do_not() {
        Log together = new Diaries().sore(0, 11, 1, 1).sore(12, 13, 4, 1).log();
        Log apart = new Diaries()
                .sore(0, 8, 1, 1)
                .sore(9, 9, 4, 1)
                .sore(10, 12, 1, 1)
                .sore(13, 13, 4, 1)
                .log();

        assertThat(Told.changes(course, together, 15)).contains("14 stays 1 for mornings 2");
        assertThat(Told.changes(course, apart, 15)).contains("14 begins 1, joins tilt");
    }

    @Test
    void three_days_without_practice_change_nothing_and_four_start_the_phase_again() {
        Log three = new Diaries().all(0, 5).all(9, 20).log();
        Log four = new Diaries().all(0, 5).all(10, 40).log();

        assertThat(Told.changes(course, three, 16))
                .containsExactly(
                        "0 begins 0", "14 begins 1, joins tilt", "15 rotation 15x2 up to 30x2, flexor 15x2 up to 30x2");
        assertThat(Told.changes(course, four, 26))
                .containsExactly(
                        "0 begins 0",
                        "10 repeats after 4",
                        "24 begins 1, joins tilt",
                        "25 rotation 15x2 up to 30x2, flexor 15x2 up to 30x2");
    }

    @Test
    void after_more_than_two_weeks_it_goes_back_two() {
        Log log = new Diaries().all(0, 44).all(61, 61).log();
        var replay = new Replay(course, log);

        assertThat(replay.on(Diaries.day(44)).position().phase()).isEqualTo(3);
        assertThat(replay.on(Diaries.day(53)).position().phase()).isEqualTo(2);
        assertThat(replay.on(Diaries.day(60)).position().phase()).isEqualTo(1);
        assertThat(Told.lines(replay.on(Diaries.day(61)).evening()))
                .isEqualTo("rotation 30x2, wave 8, tilt 5, bridge 5, flexor 30x2");
    }

    @Test
    void a_gap_in_maintenance_lowers_the_holds_and_they_come_back() {
        Log log = new Diaries().all(0, 90).all(100, 120).log();
        var replay = new Replay(course, log);

        assertThat(Told.lines(replay.on(Diaries.day(90)).morning())).isEqualTo("rotation 30x1, wave 8, flexor 30x1");
        assertThat(Told.lines(replay.on(Diaries.day(100)).morning())).isEqualTo("rotation 15x1, wave 8, flexor 15x1");
        assertThat(Told.lines(replay.on(Diaries.day(115)).morning())).isEqualTo("rotation 30x1, wave 8, flexor 30x1");
    }

    @Test
    void strength_waits_while_a_clinician_is_asked() {
        var bends = new Bends(List.of(), List.of(new Span(Diaries.day(10), Diaries.day(20))), Map.of());
        Log log = new Diaries().all(0, 40).log();

        assertThat(Told.changes(course.bentBy(bends), log, 26))
                .containsExactly(
                        "0 begins 0",
                        "14 begins 1, rotation 15x2 up to 30x2, flexor 15x2 up to 30x2",
                        "21 joins tilt",
                        "24 joins bridge");
    }

    @Test
    void who_gets_worse_by_two_points_is_asked_to_have_it_looked_at() {
        Log log = Log.of(new Diaries().sore(0, 20, 6, 4).done(), 4);
        Log usual = Log.of(new Diaries().sore(0, 20, 5, 4).done(), 4);

        assertThat(Told.changes(course, log, 16))
                .anyMatch(day -> day.startsWith("14 ") && day.contains("review for 2.0"));
        assertThat(Told.changes(course, usual, 16)).noneMatch(day -> day.contains("review"));
    }

    /// All of the first week, then so many sessions in the second.
    private static Log weekOf(int sessions) {
        var diaries = new Diaries().all(0, 6);
        for (int i = 0; i < sessions; i++) {
            diaries.add(7 + i / 2, i % 2 == 0 ? Part.MORNING : Part.EVENING, Around.UNSAID, Map.of());
        }
        return diaries.log();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Stretches;
import app.supple.plan.course.Done.Felt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The traffic light, and what it does to one movement.
class PainRulesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, GREEN",
        "2, 0, GREEN",
        "3, 0, AMBER",
        "5, 0, AMBER",
        "6, 0, RED",
        "10, 0, RED",
        "3, 3, GREEN",
        "4, 3, AMBER",
        "6, 6, AMBER",
        "7, 6, RED",
        "5, 5, GREEN"
    })
    void a_number_is_seen_from_the_usual_pain(int pain, double usual, Light light) {
        assertThat(Light.of(new Felt(pain, false), usual)).isEqualTo(light);
    }

    @Test
    void what_hurt_without_a_number_stays_as_it_is() {
        assertThat(Light.of(new Felt(null, true), 0)).isEqualTo(Light.AMBER);
        assertThat(Light.of(Felt.FINE, 0)).isEqualTo(Light.GREEN);
    }

    @Test
    void amber_keeps_a_movement_where_it_is_for_a_week() {
        Log log = new Diaries()
                .all(0, 12)
                .hurt(13, TrialDose.FLEXOR, 4)
                .all(14, 40)
                .log();

        assertThat(Told.changes(TrialDose.course(), log, 24))
                .contains("15 rotation 15x2 up to 30x2, holds flexor at 15x2", "21 flexor 15x2 up to 30x2");
    }

    @Test
    void at_its_least_a_red_movement_is_eased_then_rests_and_comes_back() {
        Log log = new Diaries()
                .all(0, 1)
                .hurt(2, TrialDose.FLEXOR, 8)
                .all(3, 3)
                .hurt(4, TrialDose.FLEXOR, 9)
                .all(5, 60)
                .log();
        var replay = new Replay(TrialDose.course(), log);

        assertThat(Told.lines(replay.on(Diaries.day(1)).evening())).isEqualTo("rotation 15x2, wave 8, flexor 15x2");
        assertThat(Told.lines(replay.on(Diaries.day(3)).evening()))
                .isEqualTo("rotation 15x2, wave 8, flexor 15x2 EASIER");
        assertThat(Told.lines(replay.on(Diaries.day(11)).morning())).isEqualTo("rotation 15x1, wave 8");
        assertThat(Told.lines(replay.on(Diaries.day(12)).evening()))
                .isEqualTo("rotation 15x2, wave 8, flexor 15x2 EASIER");
        assertThat(Told.changes(TrialDose.course(), log, 28))
                .contains(
                        "12 returns flexor",
                        "17 joins bridge, holds flexor at 15x2",
                        "19 restores flexor, holds flexor at 15x2",
                        "26 flexor 15x2 up to 30x2");
    }

    @Test
    void strength_steps_back_to_what_the_phase_before_asked_for() {
        Log log = new Diaries()
                .all(0, 34)
                .hurt(35, TrialDose.BRIDGE, 7)
                .all(36, 50)
                .log();

        assertThat(new Replay(TrialDose.course(), log).on(Diaries.day(35)).changes())
                .containsExactly(new Change.StepsBack(
                        TrialDose.BRIDGE,
                        Stretches.cycles(6, 8),
                        Stretches.cycles(6, 5),
                        new Hurt(Diaries.day(35), 7)));
    }

    @Test
    void twice_red_on_a_day_is_one_step() {
        Log log = Log.of(
                List.copyOf(new Diaries()
                        .all(0, 44)
                        .hurt(45, TrialDose.FLEXOR, 7)
                        .hurt(45, TrialDose.FLEXOR, 9)
                        .done()),
                null);

        assertThat(Told.lines(
                        new Replay(TrialDose.course(), log).on(Diaries.day(45)).evening()))
                .isEqualTo("rotation 45x2, wave 8, flexor 30x2");
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.Turns.Turn;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Practice;
import app.supple.person.Rhythm;
import app.supple.plan.Seeded;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whose turn it is for those whose day runs over midnight, and for anybody.
class NightTurnsTest {

    private static final Practice EVENING =
            SampleEntries.evening(LocalDate.of(2026, 11, 22), 21).practice();

    @ParameterizedTest
    @CsvSource({
        "13:59:59,NOW,LATER", // just before rising
        "14:00,NOW,LATER",
        "21:59:59,NOW,LATER",
        "22:00,PASSED,NOW", // half of the waking day is over
        "05:59,PASSED,NOW",
        "06:00,PASSED,NOW", // bed
        "09:59:59,PASSED,NOW",
        "10:00,NOW,LATER" // the middle of the night is by day
    })
    void a_night_worker_is_offered_the_session_of_their_own_half(LocalTime time, Turn morning, Turn evening) {
        var nightWorker = new Rhythm(LocalTime.of(14, 0), LocalTime.of(6, 0));

        assertThat(Turns.at(time, nightWorker, List.of())).isEqualTo(new Turns(morning, evening));
    }

    @ParameterizedTest
    @CsvSource({"03:59:59.999,PASSED", "04:00,NOW", "22:30,PASSED", "14:44:59.999,NOW", "14:45,PASSED"})
    void usual_halves_change_over_with_the_day_and_half_way_through_it(LocalTime time, Turn morning) {
        assertThat(Turns.at(time, Rhythm.USUAL, List.of()).morning()).isEqualTo(morning);
    }

    @Test
    void a_stopped_evening_stays_on_offer_until_it_is_finished_once() {
        var stopped = new Practice(EVENING.id(), EVENING.occasion(), Ending.STOPPED);
        LocalTime late = LocalTime.of(22, 0);

        assertThat(Turns.at(late, Rhythm.USUAL, List.of(stopped))).isEqualTo(new Turns(Turn.PASSED, Turn.NOW));
        assertThat(Turns.at(late, Rhythm.USUAL, List.of(stopped, EVENING, stopped)))
                .isEqualTo(new Turns(Turn.PASSED, Turn.DONE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("app.supple.plan.Seeded#seeds")
    void never_are_both_offered_and_one_is_unless_the_other_was_done(long seed) {
        var seeded = new Seeded(seed);
        Rhythm rhythm = seeded.person().rhythms().on(DayOfWeek.MONDAY);
        for (int minute = 0; minute < 24 * 60; minute += 7) {
            LocalTime time = LocalTime.MIN.plusMinutes(minute);

            assertThat(Turns.at(time, rhythm, List.of()))
                    .as("seed %d, %s at %s", seed, rhythm, time)
                    .isIn(new Turns(Turn.NOW, Turn.LATER), new Turns(Turn.PASSED, Turn.NOW));
            assertThat(Turns.at(time, rhythm, List.of(EVENING)).evening())
                    .as("seed %d, evening done, at %s", seed, time)
                    .isEqualTo(Turn.DONE);
        }
    }
}

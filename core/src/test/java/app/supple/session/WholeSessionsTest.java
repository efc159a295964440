// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import static app.supple.library.Stretches.cycles;
import static app.supple.library.Stretches.hold;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Anatomy.Sides;
import app.supple.library.Dose;
import app.supple.library.FirstHourRule;
import app.supple.library.Stretches;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.plan.MadeUpRoutines;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import app.supple.plan.Plans;
import app.supple.plan.Spare;
import app.supple.programme.Pace;
import app.supple.programme.Part;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every kind of session, second by second.
class WholeSessionsTest {

    @Test
    void the_morning_as_written() {
        assertThat(told("morning", "12:00")).isEqualTo("""
                0:00 get ready for twist, 10 s
                0:10 left: hold twist 1 of 1, 30 s
                0:40 right: turn over, 8 s
                0:48 right: hold twist 1 of 1, 30 s
                1:18 rest after twist, 5 s
                1:23 get ready for wave, 10 s
                1:33 wave 8 times, 64 s
                2:37 rest after wave, 5 s
                2:42 get ready for fold, 10 s
                2:52 hold fold 1 of 1, 30 s
                3:22 end
                """);
    }

    @Test
    void the_morning_just_after_rising_has_the_stand_in_with_its_own_dose() {
        assertThat(told("morning", "07:20")).isEqualTo("""
                0:00 get ready for twist, 10 s
                0:10 left: hold twist 1 of 1, 30 s
                0:40 right: turn over, 8 s
                0:48 right: hold twist 1 of 1, 30 s
                1:18 rest after twist, 5 s
                1:23 get ready for wave, 10 s
                1:33 wave 8 times, 64 s
                2:37 rest after wave, 5 s
                2:42 get ready for tilt, 10 s
                2:52 tilt 8 times, 64 s
                3:56 end
                """);
    }

    @Test
    void the_evening_as_written() {
        assertThat(told("evening", "21:30")).isEqualTo("""
                0:00 get ready for twist, 10 s
                0:10 left: hold twist 1 of 2, 30 s
                0:40 left: ease off, 5 s
                0:45 left: hold twist 2 of 2, 30 s
                1:15 right: turn over, 8 s
                1:23 right: hold twist 1 of 2, 30 s
                1:53 right: ease off, 5 s
                1:58 right: hold twist 2 of 2, 30 s
                2:28 rest after twist, 5 s
                2:33 get ready for fold, 10 s
                2:43 hold fold 1 of 2, 30 s
                3:13 rest after fold, 5 s
                3:18 hold fold 2 of 2, 30 s
                3:48 end
                """);
    }

    @Test
    void the_evening_done_in_the_first_hour() {
        assertThat(told("evening", "07:00")).endsWith("""
                1:58 right: hold twist 2 of 2, 30 s
                2:28 rest after twist, 5 s
                2:33 get ready for tilt, 10 s
                2:43 tilt 8 times, 64 s
                3:47 end
                """);
    }

    @Test
    void each_stretch_alone_even_in_the_first_hour() {
        assertThat(told("fold", "07:00")).isEqualTo("""
                0:00 get ready for fold, 10 s
                0:10 hold fold 1 of 2, 30 s
                0:40 rest after fold, 5 s
                0:45 hold fold 2 of 2, 30 s
                1:15 end
                """);
        assertThat(told("wave", "07:00")).isEqualTo("""
                0:00 get ready for wave, 10 s
                0:10 wave 8 times, 64 s
                1:14 end
                """);
        assertThat(told("tilt", "07:00")).isEqualTo(told("wave", "07:00").replace("wave", "tilt"));
    }

    @Test
    void a_movement_with_two_sides_is_repeated_on_the_left_and_then_on_the_right() {
        assertThat(alone(Sides.TWO, cycles(5, 6), MadeUpRoutines.PACE)).isEqualTo("""
                0:00 get ready for roll, 10 s
                0:10 left: roll 6 times, 30 s
                0:40 right: turn over, 8 s
                0:48 right: roll 6 times, 30 s
                1:18 end
                """);
    }

    @Test
    void three_holds_have_two_pauses_and_the_last_hold_has_none_after_it() {
        assertThat(alone(Sides.ONE, hold(20, 3), MadeUpRoutines.PACE)).isEqualTo("""
                0:00 get ready for roll, 10 s
                0:10 hold roll 1 of 3, 20 s
                0:30 rest after roll, 5 s
                0:35 hold roll 2 of 3, 20 s
                0:55 rest after roll, 5 s
                1:00 hold roll 3 of 3, 20 s
                1:20 end
                """);
    }

    @Test
    void pauses_of_nothing_are_left_out_and_the_sides_still_follow_each_other() {
        assertThat(alone(Sides.TWO, hold(20, 2), pace(0, 0, 0, 0))).isEqualTo("""
                0:00 left: hold roll 1 of 2, 20 s
                0:20 left: hold roll 2 of 2, 20 s
                0:40 right: hold roll 1 of 2, 20 s
                1:00 right: hold roll 2 of 2, 20 s
                1:20 end
                """);
    }

    @Test
    void every_pause_is_taken_from_its_own_line_of_the_pace() {
        var twice = List.of(roll(Sides.TWO, hold(10, 2)), roll(Sides.ONE, hold(10, 1)));

        assertThat(told(pace(1, 2, 3, 4), twice)).isEqualTo("""
                0:00 get ready for roll, 1 s
                0:01 left: hold roll 1 of 2, 10 s
                0:11 left: ease off, 3 s
                0:14 left: hold roll 2 of 2, 10 s
                0:24 right: turn over, 2 s
                0:26 right: hold roll 1 of 2, 10 s
                0:36 right: ease off, 3 s
                0:39 right: hold roll 2 of 2, 10 s
                0:49 rest after roll, 4 s
                0:53 get ready for roll, 1 s
                0:54 hold roll 1 of 1, 10 s
                1:04 end
                """);
    }

    @Test
    void a_session_of_nothing_ends_as_it_begins() {
        assertThat(told(MadeUpRoutines.PACE, List.of())).isEqualTo("0:00 end\n");
    }

    private static String told(String routine, String time) {
        Instant now = Instant.parse("2026-11-22T" + time + ":00Z");
        return new Plans(Stretches.library(), MadeUpRoutines.routines())
                .session(
                        new RoutineName(routine),
                        Person.newcomer(PersonId.ME, ZoneOffset.UTC),
                        now,
                        Spare.WHEN_JUST_RISEN)
                .map(planned -> Told.of(Session.of(planned)))
                .orElseThrow();
    }

    private static String alone(Sides sides, Dose dose, Pace pace) {
        return told(pace, List.of(roll(sides, dose)));
    }

    private static String told(Pace pace, List<PlannedStretch> stretches) {
        var routine = new Routine(new RoutineName("roll"), Part.PRACTICE, "Roll", "Summary.", pace, List.of());
        return Told.of(Session.of(new PlannedSession(routine, LocalTime.NOON, stretches, List.of())));
    }

    private static PlannedStretch roll(Sides sides, Dose dose) {
        return new PlannedStretch(Stretches.stretch("roll", sides, dose, new FirstHourRule.Fine()), dose, "Go roll.");
    }

    private static Pace pace(int ready, int change, int between, int rest) {
        return new Pace(
                Duration.ofSeconds(ready),
                Duration.ofSeconds(change),
                Duration.ofSeconds(between),
                Duration.ofSeconds(rest));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.clock.Jump;
import app.supple.reminder.life.Lapse;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.SampleNudges;
import app.supple.reminder.life.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/// After sleep, downtime or a step of the clock at most one nudge comes, and only if it is of use.
class CatchUpTest {

    private final Desk desk = new Desk(nudge("07:00"), nudge("08:00"), nudge("10:00"));

    @Test
    void after_a_night_asleep_only_the_one_that_is_of_use_is_sent() {
        Instant evening = at("00:00").minus(Duration.ofHours(1));
        desk.tick(evening, Engine.TICK);

        assertThat(desk.tick("08:30")).containsExactly(new Jump.Suspend(evening, at("08:30")));

        assertThat(desk.heard).containsExactly("send 08:00");
        assertThat(desk.state("07:00"))
                .isEqualTo(new State.Expired(at("08:30"), new Lapse.Asleep(evening, at("08:30"))));
        desk.tick("10:00");
        assertThat(desk.heard).containsExactly("send 08:00", "silence 08:00", "send 10:00");
    }

    @Test
    void after_a_stop_the_same_but_for_the_reason() {
        desk.tick("10:30");

        assertThat(desk.heard).containsExactly("send 10:00");
        assertThat(desk.state("08:00")).isEqualTo(new State.Expired(at("10:30"), new Lapse.Stopped(at("10:30"))));
    }

    @Test
    void of_two_that_are_both_of_use_the_later_is_sent() {
        desk.occurrences.add(List.of(nudge("10:15")));

        desk.tick("10:30");

        assertThat(desk.heard).containsExactly("send 10:15");
        assertThat(desk.state("10:00"))
                .isEqualTo(new State.Expired(at("10:30"), new Lapse.Overtaken(LocalTime.of(10, 15))));
    }

    @Test
    void a_word_about_posture_overtakes_nothing() {
        var posture = new Occurrence(PersonId.ME, Rule.POSTURE, SampleNudges.MONDAY, LocalTime.of(10, 15));
        desk.occurrences.add(List.of(SampleNudges.nudge(posture)));

        desk.tick("10:30");

        assertThat(desk.heard).containsExactly("send 10:00");
    }

    @Test
    void nothing_of_use_is_left_after_a_long_sleep() {
        desk.tick("06:00");
        desk.tick("23:00");

        assertThat(desk.heard).isEmpty();
        assertThat(desk.state("10:00"))
                .isEqualTo(new State.Expired(at("23:00"), new Lapse.Asleep(at("06:00"), at("23:00"))));
    }

    @Test
    void a_clock_that_is_put_back_sends_nothing_again() {
        desk.tick("07:00");
        desk.tell("07:00", new Signal.Handed(desk.sent.getFirst()));
        assertThat(desk.tick("06:00")).containsExactly(new Jump.StepBack(at("07:00"), at("06:00")));

        desk.tick("07:00");

        assertThat(desk.heard).containsExactly("send 07:00");
    }

    @Test
    void a_clock_that_is_put_right_again_and_again_sends_once() {
        for (int minute = 0; minute < 60; minute++) {
            desk.tick(at("06:59:59"), Duration.ofSeconds(1));
            desk.tick(at("07:00:01"), Duration.ofSeconds(2));
        }

        assertThat(desk.heard).containsExactly("send 07:00");
    }

    @Test
    void each_person_has_a_catch_up_of_their_own() {
        desk.occurrences.add(List.of(at(SampleNudges.BEN, "10:10")));

        desk.tick("10:30");

        assertThat(desk.heard).containsExactly("send 10:00", "send 10:10");
    }

    private static Nudge nudge(String slot) {
        return at(PersonId.ME, slot);
    }
}

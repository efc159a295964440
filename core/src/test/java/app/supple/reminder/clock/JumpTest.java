// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.clock;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.reminder.life.Lapse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JumpTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT15S,        PT15S,    Normal",
        "PT17S,        PT15S,    Normal",
        "PT13S,        PT15S,    Normal",
        "PT0S,         PT0S,     Normal",
        "PT1M,         PT1M,     Normal",
        "PT12.999S,    PT15S,    StepBack",
        "PT-1H,        PT15S,    StepBack",
        "PT-24H,       PT15S,    StepBack",
        "PT17.001S,    PT15S,    StepForward",
        "PT1M15S,      PT15S,    StepForward",
        "PT1M15.001S,  PT15S,    Suspend",
        "PT8H,         PT15S,    Suspend",
        "PT8H,         PT8H,     Suspend",
        "PT1M0.001S,   PT1M0.001S, Suspend",
        "PT720H15S,    PT15S,    Suspend",
        "PT720H16S,    PT15S,    StepForward",
        "PT438000H,    PT15S,    StepForward",
        "PT-438000H,   PT15S,    StepBack"
    })
    void two_clocks_tell_what_happened(Duration onTheWall, Duration ran, String what) {
        assertThat(jump(onTheWall, ran).getClass().getSimpleName()).isEqualTo(what);
    }

    @Test
    void a_running_clock_may_pass_its_greatest_number() {
        var before = new Moment(NOON, Long.MAX_VALUE - 5);
        var now = new Moment(NOON.plusSeconds(15), before.nanos() + 15_000_000_000L);

        assertThat(Jump.between(before, now)).isEqualTo(new Jump.Normal(NOON, NOON.plusSeconds(15)));
    }

    @Test
    void what_was_due_in_between_lapsed_because_of_it() {
        Jump sleep = jump(Duration.ofHours(8), Duration.ofSeconds(15));
        Instant woken = NOON.plus(Duration.ofHours(8));

        assertThat(sleep.lapse(NOON)).isEmpty();
        assertThat(sleep.lapse(NOON.plusMillis(1))).contains(new Lapse.Asleep(NOON, woken));
        assertThat(sleep.lapse(woken)).contains(new Lapse.Asleep(NOON, woken));
        assertThat(sleep.lapse(woken.plusMillis(1))).isEmpty();
    }

    @Test
    void a_step_forward_gives_its_own_reason_and_a_step_back_none() {
        Jump forward = jump(Duration.ofSeconds(60), Duration.ofSeconds(15));

        assertThat(forward.lapse(NOON.plusSeconds(30))).contains(new Lapse.PutForward(NOON, NOON.plusSeconds(60)));
        assertThat(jump(Duration.ofHours(-1), Duration.ZERO).lapse(NOON)).isEmpty();
    }

    private static Jump jump(Duration onTheWall, Duration ran) {
        return Jump.between(new Moment(NOON, -7), new Moment(NOON.plus(onTheWall), ran.toNanos() - 7));
    }
}

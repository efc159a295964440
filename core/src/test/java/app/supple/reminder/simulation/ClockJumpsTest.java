// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.simulation.Lab.Sent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The clock on the wall is put somewhere else, and half an hour later it is put right.
class ClockJumpsTest {

    private final Somebody me = new Somebody(PersonId.ME.value(), ZoneOffset.UTC, Cadence.USUAL);
    private final Lab lab = new Lab(at("08:00"), me);

    /// [Turn] sees to it that the engine does not spin.
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:07:11Z",
        "2026-11-23T09:07:11Z",
        "2026-11-24T10:07:11Z",
        "2026-11-22T10:07:11Z",
        "1970-01-01T00:00:00Z",
        "2038-01-19T03:14:07Z"
    })
    void nothing_comes_twice_and_what_is_still_to_come_comes_in_time(Instant wrong) {
        plan();
        lab.until("2026-11-23T10:07:11Z");

        step(Duration.between(lab.node.wall(), wrong));
        lab.until("2026-11-23T10:37:11Z");
        step(lab.clockwork.error().negated());
        lab.until("2026-11-23T14:00:30Z");

        assertThat(lab.sent).extracting(Sent::occurrence).doesNotHaveDuplicates();
        assertThat(late("12:00")).isBetween(Duration.ZERO, Duration.ofSeconds(20));
        assertThat(late("14:00")).isBetween(Duration.ZERO, Duration.ofSeconds(20));
    }

    /// Whoever wires the engine plans anew when it notes a jump.
    private void step(Duration by) {
        lab.clockwork.putForward(by);
        lab.until(lab.clockwork.now().plusSeconds(15).toString());
        plan();
    }

    private void plan() {
        lab.plan(Stream.of("08:00", "10:00", "12:00", "14:00")
                .map(slot -> at(PersonId.ME, slot))
                .filter(nudge -> nudge.leeway().due().isAfter(lab.node.wall()))
                .toList());
    }

    private Duration late(String slot) {
        List<Sent> calls = lab.sent.stream()
                .filter(sent -> sent.occurrence().equals(nudge(slot).occurrence()))
                .toList();
        assertThat(calls).hasSize(1);
        return Duration.between(at(slot), calls.getFirst().at());
    }

    private static Nudge nudge(String slot) {
        return at(PersonId.ME, slot);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.delay;

import static app.supple.reminder.life.SampleNudges.NINE;
import static app.supple.reminder.life.SampleNudges.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.reminder.delay.Leeway.Bound;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeewayTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void the_use_ends_when_it_closes_or_when_something_else_comes() {
        assertThat(leeway("11:00", Bound.NEXT).until()).isEqualTo(at("10:00"));
        assertThat(leeway("09:30", Bound.QUIET).until()).isEqualTo(at("09:30"));
        assertThat(leeway("11:00", Bound.NEXT).isUseful(at("09:59:59.999"))).isTrue();
        assertThat(leeway("11:00", Bound.NEXT).isUseful(at("10:00"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 30, 60})
    void put_off_it_comes_so_much_after_the_answer(int minutes) {
        assertThat(putOff(leeway("11:00", Bound.NEXT), "09:10", minutes).map(Leeway::due))
                .contains(at("09:10").plusSeconds(minutes * 60L));
    }

    @ParameterizedTest
    @CsvSource({"NEXT", "QUIET", "SESSION"})
    void never_as_far_as_what_comes_then(Bound bound) {
        assertThat(putOff(leeway("11:00", bound), "10:29:59", 30)).isPresent();
        assertThat(putOff(leeway("11:00", bound), "10:30", 30)).isEmpty();
    }

    @Test
    void what_would_reach_into_the_night_comes_tomorrow_morning() {
        assertThat(putOff(leeway("11:00", Bound.BED), "10:45", 15))
                .contains(new Leeway(MORNING, HOUR, MORNING.plus(HOUR), Bound.NEXT, null));
    }

    @Test
    void tomorrow_morning_comes_once() {
        Leeway tomorrow = leeway("11:00", Bound.NEXT)
                .putOff(NINE, new Snooze.UntilMorning())
                .orElseThrow();

        assertThat(tomorrow.due()).isEqualTo(MORNING);
        assertThat(tomorrow.putOff(MORNING, new Snooze.UntilMorning())).isEmpty();
        assertThat(tomorrow.putOff(MORNING, new Snooze.For(HOUR))).isEmpty();
        assertThat(tomorrow.putOff(MORNING, new Snooze.For(Duration.ofMinutes(30))))
                .isPresent();
    }

    @Test
    void other_lengths_are_refused() {
        assertThatThrownBy(() -> new Snooze.For(Duration.ofMinutes(10)))
                .hasMessage("snooze: 5, 15, 30 or 60 minutes, not PT10M");
    }

    @Test
    void a_nudge_that_is_never_of_use_is_refused() {
        assertThatThrownBy(() -> leeway("09:00", Bound.NEXT)).hasMessageStartingWith("latest: a nudge is of use");
    }

    private static Optional<Leeway> putOff(Leeway leeway, String at, int minutes) {
        return leeway.putOff(at(at), new Snooze.For(Duration.ofMinutes(minutes)));
    }

    /// From nine, open for an hour.
    private static Leeway leeway(String latest, Bound bound) {
        return new Leeway(NINE, HOUR, at(latest), bound, MORNING);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.Receipt.Fault;
import app.supple.diary.entry.Entry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each limit, just inside and just outside.
class PlausibilityTest {

    private static final Instant NOW = Instant.parse("2026-11-22T21:00:00Z");

    private static final Fault STARTS_LATER =
            new Fault("started_at", "This lies in the future. Check the clock of the device.");
    private static final Fault ENDS_LATER =
            new Fault("ended_at", "This lies in the future. Check the clock of the device.");
    private static final Fault TOO_OLD =
            new Fault("started_at", "This lies before the year 2000. Check the clock of the device.");
    private static final Fault BACKWARDS = new Fault("ended_at", "A session cannot end before it starts.");
    private static final Fault TOO_LONG = new Fault("ended_at", "A session of more than 12 hours cannot be true.");
    private static final Fault TOO_MANY_STEPS = new Fault("steps", "At most 300 steps fit into one entry.");

    private final Entry entry = SampleEntries.evening(LocalDate.of(2026, 11, 22), 21);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T21:00:00Z,    2026-11-22T21:00:00Z", // stopped at once
        "2026-11-22T20:50:00Z,    2026-11-22T21:10:00Z", // ends with the greatest skew
        "2026-11-22T21:10:00Z,    2026-11-22T21:10:00Z", // starts with it too
        "2026-11-22T09:00:00Z,    2026-11-22T21:00:00Z", // twelve hours
        "2000-01-01T00:00:00Z,    2000-01-01T00:10:00Z", // the first moment
        "2026-11-22T20:59:59.999Z,2026-11-22T21:00:00Z"
    })
    void what_lies_just_within_the_limits_is_believed(Instant start, Instant end) {
        assertThat(Plausibility.faults(lasting(start, end), NOW)).isEmpty();
    }

    @Test
    void a_start_a_millisecond_too_far_ahead_is_the_one_fault_told() {
        Instant ahead = NOW.plus(Duration.ofMinutes(10)).plusMillis(1);

        assertThat(Plausibility.faults(lasting(ahead, ahead.plusSeconds(60)), NOW))
                .containsExactly(STARTS_LATER);
    }

    @Test
    void an_end_a_millisecond_too_far_ahead_is_told_as_the_end() {
        Instant ahead = NOW.plus(Duration.ofMinutes(10)).plusMillis(1);

        assertThat(Plausibility.faults(lasting(NOW, ahead), NOW)).containsExactly(ENDS_LATER);
    }

    @Test
    void a_millisecond_before_the_year_2000_is_too_old() {
        Instant old = Instant.parse("1999-12-31T23:59:59.999Z");

        assertThat(Plausibility.faults(lasting(old, old.plusSeconds(60)), NOW)).containsExactly(TOO_OLD);
    }

    @Test
    void an_end_a_millisecond_before_the_start_is_backwards() {
        assertThat(Plausibility.faults(lasting(NOW, NOW.minusMillis(1)), NOW)).containsExactly(BACKWARDS);
    }

    @Test
    void a_millisecond_over_twelve_hours_is_too_long() {
        assertThat(Plausibility.faults(lasting(NOW.minus(Duration.ofHours(12)).minusMillis(1), NOW), NOW))
                .containsExactly(TOO_LONG);
    }

    @Test
    void three_hundred_steps_are_believed_and_one_more_is_not() {
        Entry most = SampleEntries.withSteps(entry, SampleEntries.everyKindOfStep(300));
        Entry oneMore = SampleEntries.withSteps(entry, SampleEntries.everyKindOfStep(301));

        assertThat(Plausibility.faults(most, NOW.plusSeconds(3600))).isEmpty();
        assertThat(Plausibility.faults(oneMore, NOW.plusSeconds(3600))).containsExactly(TOO_MANY_STEPS);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        Instant late = NOW.plus(Duration.ofDays(1));
        Entry backwards = SampleEntries.withSteps(lasting(late, NOW), SampleEntries.everyKindOfStep(301));
        assertThat(Plausibility.faults(backwards, NOW)).containsExactly(STARTS_LATER, BACKWARDS, TOO_MANY_STEPS);

        Entry aCentury = SampleEntries.withSteps(
                lasting(Instant.parse("1926-11-22T21:00:00Z"), late), SampleEntries.everyKindOfStep(301));
        assertThat(Plausibility.faults(aCentury, NOW)).containsExactly(ENDS_LATER, TOO_OLD, TOO_LONG, TOO_MANY_STEPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T00:55:00Z", "2026-10-25T00:55:00Z", "2026-12-31T22:55:00Z"})
    void a_session_over_a_change_of_clocks_or_of_the_year_is_as_long_as_it_felt(Instant start) {
        Entry tenMinutes = lasting(start, start.plusSeconds(600));

        assertThat(Plausibility.faults(tenMinutes, start.plusSeconds(600))).isEmpty();
        assertThat(tenMinutes.occasion().period().length()).isEqualTo(Duration.ofMinutes(10));
    }

    private Entry lasting(Instant start, Instant end) {
        return SampleEntries.lasting(entry, start, end);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.person.DayStart;
import app.supple.person.WallClock;
import app.supple.reminder.delay.Pause.Cause;
import app.supple.reminder.delay.PauseWish.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be wished for, on the 25th of November.
class PauseWishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Pause.Days BERLIN =
            new Pause.Days(new WallClock(ZoneId.of("Europe/Berlin").getRules()), DayStart.USUAL);

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 2026-11-25",
        "2026-11-20, 2026-11-25",
        "2026-12-24, 2026-12-31",
        "2026-11-25, 2028-11-23",
        "2024-11-26, 2026-11-25"
    })
    void days_that_are_not_over_may_be_silent_for_two_years_at_most(LocalDate first, LocalDate last) {
        var wish = new PauseWish.Over(first, last, Cause.HOLIDAY);

        assertThat(wish.refusal(TODAY)).isEmpty();
        assertThat(wish.at(Instant.EPOCH, BERLIN)).isEqualTo(BERLIN.over(first, last, Cause.HOLIDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-30, BACKWARDS",
        "2026-11-24, 2026-11-23, BACKWARDS",
        "2026-11-20, 2026-11-24, PAST",
        "2024-11-25, 2026-11-25, TOO_LONG",
        "2026-11-25, 2028-11-24, TOO_LONG",
        "2028-11-24, 2028-11-24, TOO_LONG",
        "2026-11-25, +999999999-12-31, TOO_LONG",
        "-999999999-01-01, 2026-11-25, TOO_LONG"
    })
    void other_days_are_refused_with_the_reason(LocalDate first, LocalDate last, Refusal why) {
        assertThat(new PauseWish.Over(first, last, Cause.ILLNESS).refusal(TODAY))
                .contains(why);
    }

    @Test
    void an_hour_and_until_morning_are_never_refused_and_begin_now() {
        Instant now = Instant.parse("2026-11-25T10:00:00Z");

        assertThat(new PauseWish.Hour().refusal(TODAY)).isEmpty();
        assertThat(new PauseWish.Hour().at(now, BERLIN)).isEqualTo(Pause.hour(now));
        assertThat(new PauseWish.UntilMorning().refusal(TODAY)).isEmpty();
        assertThat(new PauseWish.UntilMorning().at(now, BERLIN)).isEqualTo(BERLIN.untilMorning(now));
    }

    @Test
    void days_are_for_holiday_or_illness() {
        assertThatThrownBy(() -> new PauseWish.Over(TODAY, TODAY, Cause.HOUR))
                .hasMessage("because: days are for holiday or illness, not HOUR");
    }
}

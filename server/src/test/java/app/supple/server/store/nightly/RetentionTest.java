// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RetentionTest {

    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void night_after_night_seven_and_the_last_of_four_weeks_stay() {
        Set<LocalDate> kept = Set.of();
        for (LocalDate night = TODAY.minusDays(400); !night.isAfter(TODAY); night = night.plusDays(1)) {
            var there = new TreeSet<>(kept);
            there.add(night);
            kept = Retention.kept(there);
            assertThat(kept).contains(night).hasSizeLessThanOrEqualTo(11);
        }

        assertThat(new TreeSet<>(kept).descendingSet())
                .containsExactly(
                        TODAY,
                        TODAY.minusDays(1),
                        TODAY.minusDays(2),
                        TODAY.minusDays(3),
                        TODAY.minusDays(4),
                        TODAY.minusDays(5),
                        TODAY.minusDays(6),
                        // Of this week nothing is left over, so these are of the weeks before.
                        LocalDate.of(2026, 11, 19),
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 11, 1));
        assertThat(LocalDate.of(2026, 11, 15).getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void who_was_away_for_months_loses_none_of_the_last_ones() {
        List<LocalDate> nights =
                List.of(TODAY, TODAY.minusMonths(3), TODAY.minusMonths(3).minusDays(1), TODAY.minusYears(1));

        assertThat(Retention.kept(nights)).containsExactlyInAnyOrderElementsOf(nights);
    }

    @Test
    void the_turn_of_a_year_is_a_week_like_any_other() {
        LocalDate last = LocalDate.of(2027, 1, 20);
        List<LocalDate> nights = last.minusDays(40).datesUntil(last.plusDays(1)).toList();

        assertThat(Retention.kept(nights))
                .hasSize(11)
                .contains(LocalDate.of(2027, 1, 13), LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 3));
    }
}

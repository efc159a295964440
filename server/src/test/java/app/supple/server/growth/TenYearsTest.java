// SPDX-License-Identifier: Apache-2.0
package app.supple.server.growth;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.server.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenYearsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 8, 20);
    private static final LocalDate FIRST = LAST.minusDays(83);

    @TempDir
    private Path data;

    @Test
    void twelve_weeks_are_filled_to_the_day_and_a_holiday_is_left_free() {
        try (Store store = Store.open(data)) {
            TenYears.fill(store, LAST, 84);

            assertThat(store.chronicle().days(PersonId.ME, FIRST, LAST)).hasSizeBetween(70, 74);
            assertThat(store.notes().between(PersonId.ME, FIRST, LAST)).hasSize(74);
            assertThat(store.checkIns().all(PersonId.ME)).hasSizeBetween(9, 12);
            assertThat(store.occurrences().between(PersonId.ME, FIRST, LAST)).hasSize(5 * 74);
        }
    }

    @Test
    void with_no_days_nothing_is_filled() {
        try (Store store = Store.open(data)) {
            TenYears.fill(store, LAST, 0);

            assertThat(store.chronicle().first(PersonId.ME)).isEmpty();
            assertThat(store.enrolments().of(PersonId.ME)).isEmpty();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.past;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.Entries;
import app.supple.diary.SampleEntries;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Pain;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/// How everybody who tells of writes behaves.
public abstract class WritesContract {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private final Entry entry = SampleEntries.evening(SUNDAY, 21);

    protected abstract Entries entries();

    protected abstract Writes writes();

    @Test
    void whatever_is_written_is_told_to_the_days_after_it() {
        assertThat(writes().before(PersonId.ME, SUNDAY)).isNotNegative();
        assertTold(() -> entries().add(entry));
        assertTold(() -> entries().change(PersonId.ME, entry.id(), new Feeling(new Pain(3), new Pain(2), "")));
        assertTold(() -> entries().change(PersonId.ME, entry.id(), new Feeling(new Pain(2), new Pain(3), "")));
        assertTold(() -> entries().change(PersonId.ME, entry.id(), new Feeling(new Pain(2), null, "")));
        assertTold(() -> entries().remove(PersonId.ME, entry.id(), Instant.EPOCH));
        assertTold(() -> entries().putBack(PersonId.ME, entry.id()));
    }

    @Test
    void an_entry_of_today_changes_nothing_before_today() {
        long before = writes().before(PersonId.ME, SUNDAY);
        entries().add(entry);
        entries().change(PersonId.ME, entry.id(), Feeling.UNSAID);
        entries().remove(PersonId.ME, entry.id(), Instant.EPOCH);

        assertThat(writes().before(PersonId.ME, SUNDAY)).isEqualTo(before);
    }

    private void assertTold(BooleanSupplier write) {
        long before = writes().before(PersonId.ME, SUNDAY.plusDays(1));
        assertThat(write.getAsBoolean()).isTrue();
        assertThat(writes().before(PersonId.ME, SUNDAY.plusDays(1))).isNotEqualTo(before);
    }
}

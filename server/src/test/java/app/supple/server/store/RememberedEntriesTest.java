// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.Entries;
import app.supple.diary.EntriesContract;
import app.supple.diary.EntriesInMemory;
import app.supple.diary.SampleEntries;
import app.supple.diary.entry.Entry;
import app.supple.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RememberedEntriesTest extends EntriesContract {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private final Entries kept = new EntriesInMemory();
    private final Entries entries = new RememberedEntries(kept);
    private final Entry entry = SampleEntries.evening(SUNDAY, 21);

    @Override
    protected Entries entries() {
        return entries;
    }

    @Test
    void an_overview_is_asked_for_once() {
        assertThat(entries.practices(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();

        kept.add(entry);

        assertThat(entries.practices(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();
    }

    @Test
    void another_overview_is_asked_for_anew() {
        kept.add(entry);

        assertThat(entries.practices(PersonId.ME, SUNDAY.plusDays(1), SUNDAY.plusDays(1)))
                .isEmpty();
        assertThat(entries.practices(PersonId.ME, SUNDAY, SUNDAY)).hasSize(1);
        assertThat(entries.practices(new PersonId("ben"), SUNDAY, SUNDAY)).isEmpty();
    }

    @Test
    void whatever_is_written_shows_in_the_next_overview() {
        entries.practices(PersonId.ME, SUNDAY, SUNDAY);
        entries.add(entry);
        assertThat(entries.practices(PersonId.ME, SUNDAY, SUNDAY)).hasSize(1);

        entries.remove(PersonId.ME, entry.id(), Instant.EPOCH);
        assertThat(entries.practices(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();

        entries.putBack(PersonId.ME, entry.id());
        assertThat(entries.practices(PersonId.ME, SUNDAY, SUNDAY)).hasSize(1);
    }
}

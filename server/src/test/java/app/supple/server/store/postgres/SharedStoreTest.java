// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.SampleEntries;
import app.supple.diary.entry.Entry;
import app.supple.person.PersonId;
import app.supple.server.store.Store;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SharedStoreTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Test
    void a_second_supple_sees_at_once_what_the_first_wrote() {
        try (Store second = Store.shared(DATABASE.url())) {
            Entry written = SampleEntries.evening(SUNDAY, 21);
            assertThat(second.entries().practices(PersonId.ME, SUNDAY, SUNDAY)).isEmpty();

            DATABASE.store().entries().add(written);

            assertThat(second.entries().practices(PersonId.ME, SUNDAY, SUNDAY)).hasSize(1);
            assertThat(second.entries().add(written)).isFalse();
        }
    }
}

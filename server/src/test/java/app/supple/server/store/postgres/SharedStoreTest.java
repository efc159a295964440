// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.SampleEntries;
import app.supple.diary.entry.Entry;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.person.PersonId;
import app.supple.server.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SharedStoreTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    private static final int DEVICES = 8;

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

    @Test
    void of_many_devices_on_two_supples_that_note_the_same_day_one_is_faster() throws InterruptedException {
        try (Store second = Store.shared(DATABASE.url());
                var devices = Executors.newFixedThreadPool(DEVICES)) {
            List<Callable<Boolean>> notes = IntStream.range(0, DEVICES)
                    .<Callable<Boolean>>mapToObj(device -> () -> (device % 2 == 0 ? DATABASE.store() : second)
                            .notes()
                            .keep(PersonId.ME, new DayNote(SUNDAY, null, Said.YES, Said.NO, "Device " + device, 0)))
                    .toList();

            List<Future<Boolean>> kept = devices.invokeAll(notes);

            assertThat(kept).filteredOn(Future::resultNow).hasSize(1);
            assertThat(second.notes().find(PersonId.ME, SUNDAY).orElseThrow().revision())
                    .isEqualTo(1);
        }
    }
}

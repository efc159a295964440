// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.SampleEntries;
import app.supple.diary.entry.Entry;
import app.supple.diary.keep.Copy;
import app.supple.person.PersonId;
import app.supple.server.store.Backup;
import app.supple.server.store.Store;
import app.supple.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Entry EVENING = SampleEntries.evening(THURSDAY, 21);

    @TempDir
    private Path data;

    private Nightly nightly;

    @BeforeEach
    void write() {
        try (var store = Store.open(data)) {
            store.entries().add(EVENING);
        }
        nightly = new Nightly(data);
    }

    @Test
    void nobody_who_has_just_started_waits_for_a_copy() {
        nightly.look(at(12, 0), BERLIN);
        nightly.look(at(12, 4), BERLIN);
        assertThat(nightly.all()).isEmpty();

        nightly.look(at(12, 5), BERLIN);
        assertThat(nightly.all()).extracting(Copy::night).containsExactly(THURSDAY);
    }

    @Test
    void a_night_begins_at_three_and_has_one_copy() {
        nightly.look(at(0, 30), BERLIN);
        for (int minute = 0; minute < 24 * 60; minute += 7) {
            nightly.look(at(1, 0).plus(Duration.ofMinutes(minute)), BERLIN);
        }

        assertThat(nightly.all()).extracting(Copy::night).containsExactly(THURSDAY, THURSDAY.minusDays(1));
        assertThat(Nightly.night(at(2, 59), BERLIN)).isEqualTo(THURSDAY.minusDays(1));
        assertThat(Nightly.night(at(3, 0), BERLIN)).isEqualTo(THURSDAY);
    }

    @Test
    void a_copy_holds_everything_and_can_be_put_back() {
        nightly.make(at(3, 0), BERLIN);
        Path other = data.resolve("other");

        Backup.restore(other, Nightly.newest(data), at(4, 0));

        try (var store = Store.open(other)) {
            assertThat(store.entries().between(PersonId.ME, THURSDAY, THURSDAY)).containsExactly(EVENING);
        }
    }

    @Test
    void what_goes_wrong_is_said_and_tried_again() throws IOException {
        Path folder = Files.writeString(data.resolve("backups"), "in the way");

        nightly.make(at(3, 0), BERLIN);
        assertThat(nightly.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble.words()).contains("backups"));
        assertThatThrownBy(() -> Nightly.newest(data))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no copy");

        Files.delete(folder);
        nightly.make(at(3, 1), BERLIN);
        assertThat(nightly.trouble()).isEmpty();
        assertThat(nightly.all()).hasSize(1);
    }

    @Test
    void half_a_copy_never_stands_among_the_whole_ones() throws IOException {
        Files.createDirectories(data.resolve("backups"));
        Files.writeString(data.resolve("backups/unfinished.db"), "half");
        Files.writeString(data.resolve("backups/supple-yesterday.db"), "no date");

        assertThat(nightly.all()).isEmpty();
        nightly.make(at(3, 0), BERLIN);
        assertThat(nightly.all()).hasSize(1);
    }

    private static Instant at(int hour, int minute) {
        return THURSDAY.atTime(hour, minute).atZone(BERLIN).toInstant();
    }
}

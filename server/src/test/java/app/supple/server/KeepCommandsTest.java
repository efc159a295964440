// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.diary.SampleEntries;
import app.supple.person.PersonId;
import app.supple.server.store.Store;
import app.supple.server.store.nightly.Nightly;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepCommandsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() {
        try (var store = Store.open(data)) {
            store.entries().add(SampleEntries.evening(DAY, 21));
        }
    }

    @Test
    void the_newest_copy_is_put_back_by_one_command() {
        new Nightly(data).make(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);
        run("erase", "--yes", "--data", data.toString());
        assertThat(run("restore", "--newest", "--data", data.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("There is no copy in");

        write();
        new Nightly(data).make(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);
        try (var store = Store.open(data)) {
            store.entries().add(SampleEntries.evening(DAY, 22));
        }
        assertThat(run("restore", "--newest", "--data", data.toString())).isZero();
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void everything_goes() {
        assertThat(run("erase", "--yes", "--data", data.toString())).isZero();

        assertThat(out.toString()).contains("Everything is erased");
        assertThat(entries()).isZero();
    }

    @Test
    void a_running_supple_is_not_erased_under_its_feet() {
        try (var _ = Store.open(data)) {
            assertThat(run("erase", "--yes", "--data", data.toString())).isEqualTo(1);
        }
        assertThat(err.toString()).contains("Another Supple is using the folder");
        assertThat(entries()).isEqualTo(1);
    }

    private int entries() {
        try (var store = Store.open(data)) {
            return store.entries().between(PersonId.ME, DAY, DAY).size();
        }
    }

    private int run(String... words) {
        return Main.commandsFor(HeadStart.begin(), words)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }
}

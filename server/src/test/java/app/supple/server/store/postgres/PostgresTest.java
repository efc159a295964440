// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.diary.SampleEntries;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.person.NotKept;
import app.supple.person.NotKept.Why;
import app.supple.person.PersonId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Connections are cut, again and again: nothing that was acknowledged is lost, and it goes on by itself.
class PostgresTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final Entry EVENING = SampleEntries.evening(SUNDAY, 21);
    private static final int CUTS = 20;

    /// All but the one that asks, and those of other databases.
    private static final String CUT = """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """;

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @Test
    void who_writes_while_connections_are_cut_loses_nothing_that_was_acknowledged() throws Exception {
        List<EntryId> acknowledged = new ArrayList<>();
        var cutting = new AtomicBoolean(true);
        try (var writing = Executors.newSingleThreadExecutor()) {
            Future<?> writer = writing.submit(() -> writeWhile(cutting, acknowledged));
            int cuts = 0;
            while (cuts < CUTS && !writer.isDone()) {
                cuts += Integer.parseInt(EmbeddedServer.ask(DATABASE.url(), CUT));
            }
            cutting.set(false);
            writer.get();
        }

        assertThat(acknowledged)
                .isNotEmpty()
                .allMatch(id -> DATABASE.store().entries().find(PersonId.ME, id).isPresent());
        assertThat(DATABASE.store().entries().between(PersonId.ME, SUNDAY, SUNDAY))
                .allMatch(entry -> entry.steps().size() == EVENING.steps().size());
    }

    @Test
    void who_finds_their_connection_cut_gets_another_and_does_not_notice() {
        DATABASE.store().entries().add(entry());
        DATABASE.store().entries().practices(PersonId.ME, SUNDAY, SUNDAY);

        assertThat(EmbeddedServer.ask(DATABASE.url(), CUT)).isNotEqualTo("0");

        assertThat(DATABASE.store().entries().add(entry())).isTrue();
        assertThat(DATABASE.store().entries().practices(PersonId.ME, SUNDAY, SUNDAY))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "53100, DISK_FULL",
        "08006, BUSY",
        "57P01, BUSY",
        "40P01, BUSY",
        "53300, BUSY",
        "23505, BROKEN",
        "42P01, BROKEN",
        "'', BROKEN"
    })
    void what_a_code_means_for_a_person(String code, Why why) {
        assertThat(PostgresFault.why(new SQLException("", code))).isEqualTo(why);
    }

    @Test
    void what_breaks_a_rule_of_the_database_is_not_kept_and_waiting_would_not_help() {
        EmbeddedServer.tell(DATABASE.url(), "ALTER TABLE entry ADD CONSTRAINT none CHECK (id = '')");
        try {
            assertThatThrownBy(() -> DATABASE.store().entries().add(entry()))
                    .isInstanceOfSatisfying(
                            NotKept.class, e -> assertThat(e.why()).isEqualTo(Why.BROKEN))
                    .satisfies(e -> assertThat(Throwables.getStackTrace(e))
                            .as("what a person wrote, in the log")
                            .contains("violates check constraint")
                            .doesNotContain(EVENING.feeling().note()));
        } finally {
            EmbeddedServer.tell(DATABASE.url(), "ALTER TABLE entry DROP CONSTRAINT none");
        }

        assertThat(DATABASE.store().entries().between(PersonId.ME, SUNDAY, SUNDAY))
                .as("not by half either")
                .isEmpty();
    }

    private static void writeWhile(AtomicBoolean cutting, List<EntryId> acknowledged) {
        while (cutting.get()) {
            Entry entry = entry();
            try {
                DATABASE.store().entries().add(entry);
                acknowledged.add(entry.id());
            } catch (NotKept e) {
                assertThat(e.why()).isEqualTo(Why.BUSY);
            }
        }
    }

    private static Entry entry() {
        return SampleEntries.of(PersonId.ME, EVENING, new EntryId(UUID.randomUUID()));
    }
}

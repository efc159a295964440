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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
        List<EntryId> acknowledged;
        try (var writing = Executors.newSingleThreadExecutor()) {
            Future<List<EntryId>> written = writing.submit(() -> writeUntilCut(CUTS));
            int cuts = 0;
            while (!written.isDone()) {
                cuts += Integer.parseInt(EmbeddedServer.ask(DATABASE.url(), CUT));
            }
            assertThat(cuts).isGreaterThanOrEqualTo(CUTS);
            acknowledged = written.get();
        }

        assertThat(acknowledged)
                .isNotEmpty()
                .allMatch(id -> DATABASE.store().entries().find(PersonId.ME, id).isPresent());
        assertThat(DATABASE.store().entries().between(PersonId.ME, SUNDAY, SUNDAY))
                .allMatch(entry -> entry.steps().size() == EVENING.steps().size());
    }

    @Test
    void what_was_cut_is_to_be_tried_again_and_the_next_write_is_kept() {
        DATABASE.store().entries().add(entry());
        List<NotKept> refused = new ArrayList<>();
        while (refused.isEmpty()) {
            EmbeddedServer.ask(DATABASE.url(), CUT);
            try {
                DATABASE.store().entries().add(entry());
            } catch (NotKept e) {
                refused.add(e);
            }
        }

        assertThat(refused.getFirst().why()).isEqualTo(Why.BUSY);
        assertThat(DATABASE.store().entries().add(entry())).isTrue();
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

    private static List<EntryId> writeUntilCut(int times) {
        List<EntryId> acknowledged = new ArrayList<>();
        int cuts = 0;
        while (cuts < times) {
            Entry entry = entry();
            try {
                DATABASE.store().entries().add(entry);
                acknowledged.add(entry.id());
            } catch (NotKept e) {
                cuts++;
            }
        }
        return acknowledged;
    }

    private static Entry entry() {
        return SampleEntries.of(PersonId.ME, EVENING, new EntryId(UUID.randomUUID()));
    }
}

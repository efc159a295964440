// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.server.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What cannot be used is refused in one sentence that says what to do, and never tells the password.
class RefusedDatabasesTest {

    private static final String TO_COME = """
            INSERT INTO flyway_schema_history VALUES
                (99, '99', 'from tomorrow', 'SQL', 'V99__from_tomorrow.sql', 1, 'me', '2030-01-01', 1, true)
            """;

    private String url = "";
    private String name = "";

    @BeforeEach
    void make() {
        url = EmbeddedServer.newDatabase();
        name = url.replaceFirst("[?].*", "");
    }

    @Test
    void a_database_from_a_newer_supple_is_refused_and_left_as_it_was() {
        Store.shared(url).close();
        EmbeddedServer.tell(url, TO_COME);

        assertRefused(
                url,
                "The database " + name + " was written by a newer Supple (version 99 of the data, this program knows",
                "Nothing was changed. Update Supple and try again.");
    }

    @Test
    void the_database_of_another_program_is_refused_and_left_as_it_was() {
        EmbeddedServer.tell(url, "CREATE TABLE recipe (name TEXT)");

        assertRefused(
                url,
                "The database " + name + " has tables of another program. Nothing was changed.",
                "Make a database for Supple alone");
        assertThat(EmbeddedServer.ask(
                        url, "SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo("recipe");
    }

    @Test
    void a_database_that_forgets_what_it_was_told_in_a_power_cut_is_refused() {
        EmbeddedServer.tell(url, "ALTER DATABASE " + name.replaceFirst(".*/", "") + " SET synchronous_commit TO off");

        assertRefused(
                url,
                "The database " + name + " has 'synchronous_commit' off, so a power cut would lose",
                "Turn it on and start again.");
    }

    @Test
    void where_nobody_answers_it_says_what_to_check() {
        String nobody = "jdbc:postgresql://localhost:1/supple";

        assertRefused(
                nobody + "?user=anna&password=secret-word",
                "The database " + nobody + " cannot be used: Connection to localhost:1 refused.",
                "Check that PostgreSQL runs there, and what SUPPLE_DATABASE or --database says.");
    }

    @Test
    void a_database_or_a_user_that_is_not_there_is_named() {
        assertRefused(url.replace("/supple_", "/missing_"), "database \"missing_", "does not exist");
        assertRefused(url.replace("user=postgres", "user=anna"), "role \"anna\" does not exist", "Check that");
    }

    @Test
    void an_address_that_the_driver_cannot_read_is_refused_without_being_repeated() {
        String broken = "jdbc:postgresql://localhost:no/supple";

        assertRefused(
                broken + "?user=anna&password=secret-word",
                "The database " + broken + " cannot be used: its address cannot be read.",
                "Check that");
    }

    private static void assertRefused(String url, String why, String what) {
        assertThatThrownBy(() -> Store.shared(url))
                .hasMessageContaining(why)
                .hasMessageContaining(what)
                .hasMessageNotContaining("secret-word")
                .hasNoCause();
    }
}

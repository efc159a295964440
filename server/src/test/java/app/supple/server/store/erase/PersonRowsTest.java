// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.erase;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.store.Store;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonRowsTest {

    private static final String WITHOUT_A_PERSON = """
            SELECT name FROM sqlite_master AS kept WHERE type = 'table' AND name NOT LIKE 'sqlite%'
            AND NOT EXISTS (SELECT 1 FROM pragma_table_info(kept.name) WHERE name = 'person_id') ORDER BY name
            """;

    /// Whoever adds a table that says nothing of whose rows are in it has to think of how they are erased.
    @Test
    void every_table_names_a_person_or_hangs_on_one_that_does(@TempDir Path data) throws SQLException {
        Store.open(data).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("supple.db"))) {
            assertThat(names(connection, WITHOUT_A_PERSON))
                    .containsExactly("entry_step", "flyway_schema_history", "person", "sender_key");
            assertThat(names(connection, "SELECT on_delete FROM pragma_foreign_key_list('entry_step')"))
                    .containsExactly("CASCADE");
        }
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.move.Choice;
import app.supple.server.store.FreshFolder;
import app.supple.server.store.Store;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Whoever adds a table that names a person has to think of whether the person takes it along.
class ExportedTablesTest {

    private static final Set<String> TAKEN = Set.of(
            "person",
            "person_day",
            "stay",
            "introduction",
            "wish",
            "active_day",
            "active_range",
            "quiet_hours",
            "pause",
            "own_exercise",
            "own_picture",
            "own_routine",
            "own_line",
            "standing_routine",
            "enrolment",
            "session_wish",
            "experiment",
            "screening",
            "activity",
            "check_in",
            "check_in_activity",
            "day_note",
            "entry");

    /// With why.
    private static final Map<String, String> STAYING = Map.ofEntries(
            Map.entry("person_reference", "another Supple draws another, so that nobody takes two for one"),
            Map.entry("removed_day", "the person did not want it any more"),
            Map.entry("own_offer", "looked at, and not yet taken"),
            Map.entry("destination", "whoever has it can write to the person"),
            Map.entry("parcel", "on its way to a destination"),
            Map.entry("calendar", "whoever has its address can read it"),
            Map.entry("meeting", "read from a calendar, which stays"),
            Map.entry("feed", "whoever has its address can read the person's calendar"),
            Map.entry("feed_day", "made for a feed, which stays"),
            Map.entry("feed_seed", "made for a feed, which stays"),
            Map.entry("occurrence", "worked out anew"),
            Map.entry("planning", "worked out anew"));

    private static final String NAMING_A_PERSON = """
            SELECT name FROM sqlite_master AS kept WHERE type = 'table' AND (name = 'person'
            OR EXISTS (SELECT 1 FROM pragma_table_info(kept.name) WHERE name = 'person_id'))
            """;

    @RegisterExtension
    private final FreshFolder old = new FreshFolder();

    @Test
    void every_table_that_names_a_person_is_taken_along_or_stays_for_a_reason(@TempDir Path data) throws SQLException {
        Store.open(data).close();
        Set<String> known = new TreeSet<>(TAKEN);
        known.addAll(STAYING.keySet());

        assertThat(known).hasSize(TAKEN.size() + STAYING.size());
        try (Connection connection = open(data)) {
            assertThat(rows(connection, NAMING_A_PERSON)).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void what_is_taken_along_arrives_and_nothing_else(@TempDir Path data, @TempDir Path aside) throws SQLException {
        WholePerson.into(old.store());
        Path file = Moved.export(old.store(), aside.resolve("first.json"));
        try (Store blank = Store.open(data)) {
            Moved.take(blank, file, Choice.MINE);
        }

        try (Connection connection = open(data)) {
            List<String> filled = new ArrayList<>();
            for (String table : rows(connection, NAMING_A_PERSON)) {
                if (!rows(connection, "SELECT 1 FROM " + table + " LIMIT 1").isEmpty()) {
                    filled.add(table);
                }
            }
            assertThat(filled).containsExactlyInAnyOrderElementsOf(TAKEN);
        }
    }

    private static Connection open(Path data) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("supple.db"));
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}

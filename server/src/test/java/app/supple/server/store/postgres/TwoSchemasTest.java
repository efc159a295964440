// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Every migration is written twice, once for each kind of database, and they come to the same.
class TwoSchemasTest {

    @RegisterExtension
    private static final FreshDatabase DATABASE = new FreshDatabase();

    @TempDir
    private Path folder;

    @Test
    void the_two_folders_hold_files_of_the_same_names() throws Exception {
        assertThat(migrations("postgresql")).isEqualTo(migrations("sqlite")).hasSizeGreaterThan(3);
    }

    @Test
    void both_kinds_of_database_have_the_same_tables_columns_keys_and_indexes() throws SQLException {
        Store.open(folder).close();

        List<String> shape = shape("jdbc:sqlite:" + folder.resolve("supple.db"));

        assertThat(shape(DATABASE.url())).containsExactlyInAnyOrderElementsOf(shape);
        assertThat(shape)
                .contains(
                        "person.look TEXT NOT NULL DEFAULT ''",
                        "occurrence.next_at_ms NUMBER",
                        "occurrence key person_id, rule, local_date, slot",
                        "entry_step.entry_id to entry.id, then 0",
                        "check_in_activity.date to check_in.date, then 0",
                        "occurrence_to_come on occurrence (person_id, next_at_ms)");
    }

    private static List<String> migrations(String kind) throws IOException, URISyntaxException {
        URI place =
                Objects.requireNonNull(Store.class.getResource("/db/" + kind)).toURI();
        try (Stream<Path> files = Files.list(Path.of(place))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// A line for each thing there is.
    private static List<String> shape(String url) throws SQLException {
        List<String> shape = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url)) {
            DatabaseMetaData about = connection.getMetaData();
            for (String table : tables(about)) {
                columns(about, table, shape);
                shape.add(table + " key " + String.join(", ", key(about, table)));
                references(about, table, shape);
                indexes(about, table, shape);
            }
        }
        return shape;
    }

    private static List<String> tables(DatabaseMetaData about) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = about.getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(name -> name.startsWith("flyway") || name.startsWith("sqlite"));
        return tables;
    }

    private static void columns(DatabaseMetaData about, String table, List<String> shape) throws SQLException {
        try (ResultSet found = about.getColumns(null, null, table, "%")) {
            while (found.next()) {
                boolean number = List.of(Types.INTEGER, Types.BIGINT).contains(found.getInt("DATA_TYPE"));
                String initial = found.getString("COLUMN_DEF");
                shape.add(table + "." + found.getString("COLUMN_NAME") + (number ? " NUMBER" : " TEXT")
                        + (found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " NOT NULL" : "")
                        + (initial == null ? "" : " DEFAULT " + initial.replaceFirst("::.*", "")));
            }
        }
    }

    private static List<String> key(DatabaseMetaData about, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = about.getPrimaryKeys(null, null, table)) {
            while (found.next()) {
                columns.add(found.getInt("KEY_SEQ") + found.getString("COLUMN_NAME"));
            }
        }
        return columns.stream().sorted().map(column -> column.substring(1)).toList();
    }

    private static void references(DatabaseMetaData about, String table, List<String> shape) throws SQLException {
        try (ResultSet found = about.getImportedKeys(null, null, table)) {
            while (found.next()) {
                shape.add(table + "." + found.getString("FKCOLUMN_NAME") + " to " + found.getString("PKTABLE_NAME")
                        + "." + found.getString("PKCOLUMN_NAME") + ", then " + found.getInt("DELETE_RULE"));
            }
        }
    }

    private static void indexes(DatabaseMetaData about, String table, List<String> shape) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet found = about.getIndexInfo(null, null, table, false, true)) {
            while (found.next()) {
                String name = Objects.requireNonNullElse(found.getString("INDEX_NAME"), "sqlite");
                boolean ofTheKey = name.startsWith("sqlite") || name.endsWith("_pkey");
                if (!ofTheKey) {
                    lines.add(name + "/" + found.getInt("ORDINAL_POSITION") + found.getString("COLUMN_NAME"));
                }
            }
        }
        lines.stream()
                .map(line -> line.replaceFirst("/.*", ""))
                .distinct()
                .map(name -> name + " on " + table + " (" + columns(name, lines) + ")")
                .forEach(shape::add);
    }

    private static String columns(String index, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(index + "/"))
                .sorted()
                .map(line -> line.substring(index.length() + 2))
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
    }
}

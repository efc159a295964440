// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store;

import app.supple.diary.Entries;
import app.supple.diary.SampleEntries;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.person.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Diaries of many entries, and a look at the files they lie in.
final class Diaries {

    static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    /// Makes a database look as if a much newer Supple had written it.
    static final String MIGRATION_TO_COME = """
            INSERT INTO flyway_schema_history VALUES
                (99, '99', 'from tomorrow', 'SQL', 'V99__from_tomorrow.sql', 1, 'me', '2030-01-01', 1, 1)
            """;

    private static final Entry EVENING = SampleEntries.evening(SUNDAY, 21);

    private Diaries() {}

    /// An evening session whose id ends with a number.
    static Entry entry(long number) {
        return entry(new UUID(7, number));
    }

    static Entry entry(UUID id) {
        return SampleEntries.of(PersonId.ME, EVENING, new EntryId(id));
    }

    /// The entries numbered from 0.
    static List<Entry> numbered(int count) {
        return IntStream.range(0, count).mapToObj(Diaries::entry).toList();
    }

    static void fill(Path data, int count) {
        try (var store = Store.open(data)) {
            numbered(count).forEach(store.entries()::add);
        }
    }

    static List<Entry> all(Entries entries) {
        return entries.between(PersonId.ME, SUNDAY, SUNDAY);
    }

    static List<Entry> all(Path data) {
        try (var store = Store.open(data)) {
            return all(store.entries());
        }
    }

    /// The first value that a statement answers, by a connection without any of our settings.
    static String ask(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.getString(1);
        }
    }

    static void tell(Path database, String... statements) throws SQLException {
        for (String sql : statements) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

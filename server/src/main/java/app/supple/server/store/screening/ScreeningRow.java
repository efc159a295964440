// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.screening;

import app.supple.library.Condition;
import app.supple.safety.Answer;
import app.supple.safety.Bar;
import app.supple.safety.Clearance;
import app.supple.safety.Ruling;
import app.supple.safety.Screening;
import app.supple.safety.Screening.Round;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Between screenings and rows. Answers stand in one column, as they are only ever read together.
final class ScreeningRow {

    private ScreeningRow() {}

    static Optional<Screening> one(Query query) {
        return query.map((row, _) -> read(row)).findOne();
    }

    static Screening read(ResultSet row) throws SQLException {
        long whole = row.getLong("whole_at_ms");
        Instant wholeAt = row.wasNull() ? null : Instant.ofEpochMilli(whole);
        return new Screening(
                row.getInt("edition"),
                Instant.ofEpochMilli(row.getLong("at_ms")),
                new Round(Instant.ofEpochMilli(row.getLong("begun_at_ms")), wholeAt),
                row.getString("answers").lines().collect(Collectors.toMap(ScreeningRow::name, ScreeningRow::answer)),
                new Ruling(
                        Bar.valueOf(row.getString("bar").toUpperCase(Locale.ROOT)),
                        new Clearance(
                                parts(row.getString("conditions"), ",")
                                        .map(word -> Condition.valueOf(word.toUpperCase(Locale.ROOT)))
                                        .collect(Collectors.toSet()),
                                row.getInt("gentle") == 1)));
    }

    static Update bind(Update update, Screening screening) {
        Clearance clearance = screening.ruling().clearance();
        return update.bind("edition", screening.edition())
                .bind("at", screening.at().toEpochMilli())
                .bind("begun", screening.round().begun().toEpochMilli())
                .bind("whole", millis(screening.round().whole()))
                .bind("answers", lines(screening.answers()))
                .bind("bar", word(screening.ruling().bar()))
                .bind(
                        "conditions",
                        clearance.conditions().stream()
                                .sorted()
                                .map(ScreeningRow::word)
                                .collect(Collectors.joining(",")))
                .bind("gentle", clearance.gentle() ? 1 : 0);
    }

    private static String lines(Map<String, Answer> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .map(said -> said.getKey() + " " + said.getValue().value() + " "
                                + said.getValue().since().toEpochMilli() + " "
                                + said.getValue().at().toEpochMilli())
                        .collect(Collectors.joining("\n"));
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static Answer answer(String line) {
        String[] parts = line.split(" ", -1);
        Function<String, Instant> moment = text -> Instant.ofEpochMilli(Long.parseLong(text));
        return new Answer(Integer.parseInt(parts[1]), moment.apply(parts[2]), moment.apply(parts[3]));
    }

    private static Stream<String> parts(String text, String between) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(between, -1));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : Long.valueOf(moment.toEpochMilli());
    }
}

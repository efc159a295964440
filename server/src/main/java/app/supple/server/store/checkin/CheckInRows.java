// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.checkin;

import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import app.supple.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;

/// Between a check-in and its rows, in two tables.
final class CheckInRows {

    private CheckInRows() {}

    /// One rated activity of one day.
    private record Rating(LocalDate date, ActivityId activity, int value) {}

    static List<CheckIn> all(Handle handle, PersonId person) {
        Map<LocalDate, Map<ActivityId, Integer>> ratings = new HashMap<>();
        handle.createQuery("SELECT date, activity, rating FROM check_in_activity WHERE person_id = :person")
                .bind("person", person.value())
                .map((row, _) -> rating(row))
                .forEach(one -> ratings.computeIfAbsent(one.date(), _ -> new HashMap<>())
                        .put(one.activity(), one.value()));
        return handle.createQuery("SELECT * FROM check_in WHERE person_id = :person ORDER BY date")
                .bind("person", person.value())
                .map((row, _) -> checkIn(row, ratings.getOrDefault(date(row), Map.of())))
                .list();
    }

    static Optional<CheckIn> find(Handle handle, PersonId person, LocalDate date) {
        return handle.createQuery("SELECT * FROM check_in WHERE person_id = :person AND date = :date")
                .bind("person", person.value())
                .bind("date", date.toString())
                .map((row, _) -> checkIn(row, ratings(handle, person, date)))
                .findOne();
    }

    static SortedMap<LocalDate, Round> rounds(Handle handle, PersonId person, LocalDate first, LocalDate recent) {
        SortedMap<LocalDate, Round> rounds = new TreeMap<>();
        handle.createQuery("""
                        SELECT date, round FROM check_in WHERE person_id = :person AND date >= :first
                            AND (round <> 'weekly' OR date >= :recent OR date = (
                                SELECT MIN(date) FROM check_in WHERE person_id = :person AND date >= :first))
                        """)
                .bind("person", person.value())
                .bind("first", first.toString())
                .bind("recent", recent.toString())
                .map((row, _) -> Map.entry(date(row), round(row)))
                .forEach(one -> rounds.put(one.getKey(), one.getValue()));
        return rounds;
    }

    static Update bind(Update update, CheckIn checkIn) {
        Answers answers = checkIn.answers();
        for (Measure measure : Measure.values()) {
            update.bind(word(measure), answers.numbers().get(measure));
        }
        return update.bind("date", checkIn.date().toString())
                .bind("round", word(checkIn.round()))
                .bind("medicine", answers.medicine().names())
                .bind("comparison", word(answers.medicine().comparison()))
                .bind("words", answers.words());
    }

    /// Puts the activities of a check-in in place of those that its day had.
    static void putRatings(Handle handle, PersonId person, CheckIn checkIn) {
        handle.createUpdate("DELETE FROM check_in_activity WHERE person_id = :person AND date = :date")
                .bind("person", person.value())
                .bind("date", checkIn.date().toString())
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO check_in_activity (person_id, date, activity, rating)
                VALUES (:person, :date, :activity, :rating)
                """);
        checkIn.answers()
                .activities()
                .forEach((activity, rating) -> batch.bind("person", person.value())
                        .bind("date", checkIn.date().toString())
                        .bind("activity", activity.value())
                        .bind("rating", rating)
                        .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Map<ActivityId, Integer> ratings(Handle handle, PersonId person, LocalDate date) {
        Map<ActivityId, Integer> ratings = new HashMap<>();
        handle.createQuery("""
                        SELECT date, activity, rating FROM check_in_activity
                        WHERE person_id = :person AND date = :date
                        """)
                .bind("person", person.value())
                .bind("date", date.toString())
                .map((row, _) -> rating(row))
                .forEach(one -> ratings.put(one.activity(), one.value()));
        return ratings;
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(date(row), new ActivityId(row.getString("activity")), row.getInt("rating"));
    }

    private static CheckIn checkIn(ResultSet row, Map<ActivityId, Integer> ratings) throws SQLException {
        var medicine = new Medicine(
                row.getString("medicine"), Medicine.Comparison.valueOf(upper(row.getString("comparison"))));
        return new CheckIn(
                date(row),
                round(row),
                new Answers(numbers(row), ratings, medicine, row.getString("words")),
                row.getInt("revision"));
    }

    private static Round round(ResultSet row) throws SQLException {
        return Round.valueOf(upper(row.getString("round")));
    }

    private static Map<Measure, Integer> numbers(ResultSet row) throws SQLException {
        Map<Measure, Integer> numbers = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            int value = row.getInt(word(measure));
            if (!row.wasNull()) {
                numbers.put(measure, value);
            }
        }
        return numbers;
    }

    private static LocalDate date(ResultSet row) throws SQLException {
        return LocalDate.parse(row.getString("date"));
    }

    /// Columns and choices are called as in the core, in small letters.
    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}

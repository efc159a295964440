// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Occasion;
import app.supple.diary.entry.Occasion.Period;
import app.supple.diary.entry.Outcome;
import app.supple.diary.entry.Pain;
import app.supple.diary.entry.Practice;
import app.supple.diary.entry.StepDone;
import app.supple.diary.entry.StepDone.Result;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.person.PersonId;
import app.supple.programme.RoutineName;
import app.supple.session.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Between entries and rows. Dates are written as `YYYY-MM-DD`, moments as milliseconds since 1970 in UTC,
/// words in small letters.
final class EntryRows {

    private EntryRows() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Integer number(@Nullable Pain pain) {
        return pain == null ? null : pain.value();
    }

    static Practice practice(ResultSet row) throws SQLException {
        return new Practice(id(row), occasion(row), ending(row));
    }

    static Entry entry(ResultSet row, List<StepDone> steps) throws SQLException {
        Practice practice = practice(row);
        var feeling = new Feeling(pain(row, "pain_before"), pain(row, "pain_after"), row.getString("note"));
        return new Entry(
                practice.id(),
                new PersonId(row.getString("person_id")),
                practice.occasion(),
                practice.ending(),
                steps,
                feeling);
    }

    static EntryId id(ResultSet row) throws SQLException {
        return new EntryId(UUID.fromString(row.getString("id")));
    }

    static StepDone step(ResultSet row) throws SQLException {
        return new StepDone(
                new StretchId(row.getString("stretch_id")),
                constant(FormKind.class, row.getString("form")),
                constant(Side.class, row.getString("side")),
                new Result(
                        constant(Outcome.class, row.getString("outcome")),
                        Duration.ofSeconds(row.getInt("planned_seconds")),
                        Duration.ofSeconds(row.getInt("held_seconds")),
                        pain(row, "pain")));
    }

    /// Whoever knows of no alarm sees a session that was stopped.
    static String ending(Ending ending) {
        return word(ending == Ending.ALARMED ? Ending.STOPPED : ending);
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return row.getInt("alarmed") == 1 ? Ending.ALARMED : constant(Ending.class, row.getString("ending"));
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        return new Occasion(
                new RoutineName(row.getString("routine")),
                LocalDate.parse(row.getString("local_date")),
                new Period(
                        Instant.ofEpochMilli(row.getLong("started_at_ms")),
                        Instant.ofEpochMilli(row.getLong("ended_at_ms"))),
                ZoneId.of(row.getString("zone")));
    }

    private static @Nullable Pain pain(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : new Pain(value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}

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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Between entries and rows. Dates are written as `YYYY-MM-DD`, moments as milliseconds since 1970 in UTC,
/// words in small letters.
final class EntryRows {

    /// What is read of an entry, by places: a name would be looked up again in every row.
    static final String ENTRY =
            "id, routine, local_date, started_at_ms, ended_at_ms, zone, ending, alarmed, pain_before, pain_after, note";

    /// What is read of a step. All that is text comes as one: fetching texts from SQLite took longer than all else
    /// that is done with a row, ten years have more than 200,000 steps, and few of them differ.
    static final String STEP =
            "stretch_id || ' ' || form || ' ' || side || ' ' || outcome, planned_seconds, held_seconds, pain, position";

    private static final int STEP_POSITION = 5;

    private EntryRows() {}

    /// What the texts of a step say.
    private record Manner(StretchId stretch, FormKind form, Side side, Outcome outcome) {

        static Manner of(String texts) {
            String[] words = texts.split(" ", -1);
            return new Manner(
                    new StretchId(words[0]),
                    constant(FormKind.class, words[1]),
                    constant(Side.class, words[2]),
                    constant(Outcome.class, words[3]));
        }
    }

    /// Reads the steps of one answer, in order of their entries and positions.
    static final class Steps {

        private final Map<String, Manner> manners = new HashMap<>();

        StepDone step(ResultSet row) throws SQLException {
            Manner manner = manners.computeIfAbsent(row.getString(1), Manner::of);
            return new StepDone(
                    manner.stretch(),
                    manner.form(),
                    manner.side(),
                    new Result(
                            manner.outcome(),
                            Duration.ofSeconds(row.getInt(2)),
                            Duration.ofSeconds(row.getInt(3)),
                            pain(row, 4)));
        }

        /// Whether another entry begins here.
        static boolean isFirst(ResultSet row) throws SQLException {
            return row.getInt(STEP_POSITION) == 0;
        }
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Integer number(@Nullable Pain pain) {
        return pain == null ? null : pain.value();
    }

    static Practice practice(ResultSet row) throws SQLException {
        return new Practice(id(row), occasion(row), ending(row));
    }

    static Entry entry(ResultSet row, PersonId person, List<StepDone> steps) throws SQLException {
        Practice practice = practice(row);
        var feeling = new Feeling(pain(row, 9), pain(row, 10), row.getString(11));
        return new Entry(practice.id(), person, practice.occasion(), practice.ending(), steps, feeling);
    }

    private static EntryId id(ResultSet row) throws SQLException {
        return new EntryId(UUID.fromString(row.getString(1)));
    }

    /// Whoever knows of no alarm sees a session that was stopped.
    static String ending(Ending ending) {
        return word(ending == Ending.ALARMED ? Ending.STOPPED : ending);
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return row.getInt(8) == 1 ? Ending.ALARMED : constant(Ending.class, row.getString(7));
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        return new Occasion(
                new RoutineName(row.getString(2)),
                LocalDate.parse(row.getString(3)),
                new Period(Instant.ofEpochMilli(row.getLong(4)), Instant.ofEpochMilli(row.getLong(5))),
                ZoneId.of(row.getString(6)));
    }

    private static @Nullable Pain pain(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : new Pain(value);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.look;

import app.supple.diary.look.DaySum;
import app.supple.diary.look.Hurting;
import app.supple.diary.look.Moved;
import app.supple.diary.look.Sitting;
import app.supple.library.StretchId;
import app.supple.programme.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// What rows say, as the diary says it.
final class LookRows {

    static final RowMapper<DaySum> DAY = (row, _) -> new DaySum(
            date(row),
            row.getInt("morning") == 1,
            row.getInt("evening") == 1,
            row.getInt("others"),
            Duration.ofMillis(row.getLong("stretched_ms")));

    static final RowMapper<Sitting> SITTING = (row, _) -> {
        long start = row.getLong("started_at_ms");
        return new Sitting(
                date(row),
                part(row),
                Instant.ofEpochMilli(start),
                Duration.ofMillis(row.getLong("ended_at_ms") - start),
                row.getString("ending").equals("finished"),
                new Sitting.Felt(pain(row, "pain_before"), pain(row, "pain_after")));
    };

    /// All of one part of a day; no name has a space in it.
    static final RowMapper<List<Moved>> MOVES = (row, _) -> {
        LocalDate date = date(row);
        Part part = part(row);
        return Stream.of(row.getString("names").split(" "))
                .map(name -> new Moved(date, part, new StretchId(name)))
                .toList();
    };

    static final RowMapper<Hurting> HURTING = (row, _) ->
            new Hurting(date(row), part(row), new StretchId(row.getString("stretch_id")), pain(row, "pain"));

    private LookRows() {}

    private static LocalDate date(ResultSet row) throws SQLException {
        return LocalDate.parse(row.getString("local_date"));
    }

    private static Part part(ResultSet row) throws SQLException {
        return Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT));
    }

    private static @Nullable Integer pain(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}

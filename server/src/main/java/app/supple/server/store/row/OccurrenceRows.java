// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeway;
import app.supple.reminder.delay.Leeway.Bound;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.life.Nudge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// Between nudges and rows. Moments are milliseconds since 1970 in UTC, words in small letters.
final class OccurrenceRows {

    private OccurrenceRows() {}

    static Kept kept(ResultSet row) throws SQLException {
        var nudge = new Nudge(
                occurrence(row),
                leeway(row),
                row.getInt("calls"),
                StateRow.read(row).toState());
        return new Kept(nudge, row.getLong("fence"));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Occurrence occurrence) {
        return statement
                .bind("person", occurrence.person().value())
                .bind("rule", EntryRows.word(occurrence.rule()))
                .bind("date", occurrence.date().toString())
                .bind("slot", occurrence.slot().toString());
    }

    static <S extends SqlStatement<S>> S bind(S statement, Nudge nudge) {
        return bindState(bindLeeway(bind(statement, nudge.occurrence()), nudge.leeway()), nudge);
    }

    private static <S extends SqlStatement<S>> S bindLeeway(S statement, Leeway leeway) {
        return statement
                .bind("due", leeway.due().toEpochMilli())
                .bind("open", leeway.open().toMillis())
                .bind("latest", leeway.latest().toEpochMilli())
                .bind("bound", EntryRows.word(leeway.bound()))
                .bind("morning", ms(leeway.morning()));
    }

    private static <S extends SqlStatement<S>> S bindState(S statement, Nudge nudge) {
        StateRow state = StateRow.of(nudge.state());
        return statement
                .bind("calls", nudge.call())
                .bind("next", ms(nudge.next().orElse(null)))
                .bind("state", state.state())
                .bind("at", ms(state.at()))
                .bind("cause", state.cause())
                .bind("text", state.text())
                .bind("from", ms(state.from()))
                .bind("until", ms(state.until()));
    }

    static @Nullable Long ms(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    private static Occurrence occurrence(ResultSet row) throws SQLException {
        return new Occurrence(
                new PersonId(row.getString("person_id")),
                Rule.valueOf(row.getString("rule").toUpperCase(Locale.ROOT)),
                LocalDate.parse(row.getString("local_date")),
                LocalTime.parse(row.getString("slot")));
    }

    private static Leeway leeway(ResultSet row) throws SQLException {
        return new Leeway(
                Instant.ofEpochMilli(row.getLong("due_at_ms")),
                Duration.ofMillis(row.getLong("open_ms")),
                Instant.ofEpochMilli(row.getLong("latest_at_ms")),
                Bound.valueOf(row.getString("bound").toUpperCase(Locale.ROOT)),
                StateRow.moment(row, "morning_at_ms"));
    }
}

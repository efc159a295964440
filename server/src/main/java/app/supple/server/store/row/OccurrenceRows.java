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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// Between nudges and rows. Moments are milliseconds since 1970 in UTC, words in small letters.
final class OccurrenceRows {

    /// The columns that make a row this one.
    static final List<String> KEY = List.of("person_id", "rule", "local_date", "slot");

    /// The columns of what is laid down with the plan, and changes when it is put off.
    static final List<String> LEEWAY =
            List.of("due_at_ms", "open_ms", "latest_at_ms", "bound", "morning_at_ms", "calls");

    static final List<String> NEXT = List.of("next_at_ms");

    static final List<String> STATE =
            List.of("state", "state_at_ms", "cause", "cause_text", "cause_from_ms", "cause_until_ms");

    /// The columns that change with it, but for lease and fence.
    static final List<String> CHANGING =
            Stream.of(LEEWAY, NEXT, STATE).flatMap(List::stream).toList();

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

    /// What may change, in the order of [#CHANGING].
    static Filling fill(Filling places, Nudge nudge) throws SQLException {
        fillLeeway(places, nudge);
        fillNext(places, nudge);
        return fillState(places, nudge);
    }

    static Filling fillNext(Filling places, Nudge nudge) throws SQLException {
        return places.number(ms(nudge.next().orElse(null)));
    }

    /// In the order of [#STATE].
    static Filling fillState(Filling places, Nudge nudge) throws SQLException {
        StateRow state = StateRow.of(nudge.state());
        return places.text(state.state())
                .number(ms(state.at()))
                .text(state.cause())
                .text(state.text())
                .number(ms(state.from()))
                .number(ms(state.until()));
    }

    /// What makes it this one, in the order of [#KEY].
    static Filling fill(Filling places, Occurrence occurrence) throws SQLException {
        return places.text(occurrence.person().value())
                .text(EntryRows.word(occurrence.rule()))
                .text(occurrence.date().toString())
                .text(occurrence.slot().toString());
    }

    private static void fillLeeway(Filling places, Nudge nudge) throws SQLException {
        Leeway leeway = nudge.leeway();
        places.number(leeway.due().toEpochMilli())
                .number(leeway.open().toMillis())
                .number(leeway.latest().toEpochMilli())
                .text(EntryRows.word(leeway.bound()))
                .number(ms(leeway.morning()))
                .number((long) nudge.call());
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

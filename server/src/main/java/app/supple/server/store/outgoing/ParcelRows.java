// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.outgoing;

import app.supple.delivery.DestinationId;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Outbox.Held;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.ParcelId;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Seal;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// Between parcels and rows. Moments are milliseconds since 1970 in UTC, words in small letters.
final class ParcelRows {

    private ParcelRows() {}

    static Held held(ResultSet row) throws SQLException {
        return new Held(parcel(row), row.getLong("fence"));
    }

    static Parcel parcel(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        return new Parcel(
                new ParcelId(row.getString("id")),
                new Cause(new PersonId(row.getString("person_id")), row.getString("cause"), row.getInt("calls")),
                new DestinationId(row.getString("destination_id")),
                new Parcel.Use(
                        Instant.ofEpochMilli(row.getLong("due_at_ms")),
                        Instant.ofEpochMilli(row.getLong("until_at_ms"))),
                stage(row),
                sealed == null ? null : new Seal(sealed));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        long ms = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(ms);
    }

    /// What makes it this one.
    static <S extends SqlStatement<S>> S bindNew(S statement, Parcel parcel) {
        return bindStage(statement, parcel)
                .bind("person", parcel.cause().person().value())
                .bind("cause", parcel.cause().name())
                .bind("calls", parcel.cause().call())
                .bind("destination", parcel.to().value())
                .bind("due", parcel.use().due().toEpochMilli())
                .bind("until", parcel.use().until().toEpochMilli());
    }

    /// How far it has come.
    static <S extends SqlStatement<S>> S bindStage(S statement, Parcel parcel) {
        Row row = Row.of(parcel);
        Seal sealed = parcel.sealed();
        return statement
                .bind("id", parcel.id().value())
                .bind("stage", row.word())
                .bind("at", row.at().toEpochMilli())
                .bind("tries", row.tries())
                .bind("doubts", row.doubts())
                .bind(
                        "reason",
                        row.reason() == null ? null : row.reason().name().toLowerCase(Locale.ROOT))
                .bind("said", row.said())
                .bind(
                        "next",
                        row.next() == null ? null : Long.valueOf(row.next().toEpochMilli()))
                .bind("sealed", sealed == null ? null : sealed.bytes());
    }

    /// A stage in columns.
    private record Row(
            String word,
            Instant at,
            int tries,
            int doubts,
            @Nullable Reason reason,
            String said,
            @Nullable Instant next) {

        static Row of(Parcel parcel) {
            return switch (parcel.stage()) {
                case Stage.Waiting(var next, int tries, int doubts, var said) ->
                    new Row("waiting", next, tries, doubts, null, said, next);
                // Its lease says when it is to be seen to next.
                case Stage.UnderWay(var at, int tries, int doubts) ->
                    new Row(
                            "underway",
                            at,
                            tries,
                            doubts,
                            null,
                            "",
                            parcel.use().due());
                case Stage.Accepted(var at) -> over("accepted", at);
                case Stage.Shown(var at) -> over("shown", at);
                case Stage.Opened(var at) -> over("opened", at);
                case Stage.Dropped(var at, var why, var said) -> new Row("dropped", at, 0, 0, why, said, null);
            };
        }

        private static Row over(String word, Instant at) {
            return new Row(word, at, 0, 0, null, "", null);
        }
    }

    private static Stage stage(ResultSet row) throws SQLException {
        Instant at = Instant.ofEpochMilli(row.getLong("stage_at_ms"));
        String word = row.getString("stage");
        return switch (word) {
            case "waiting" -> new Stage.Waiting(at, row.getInt("tries"), row.getInt("doubts"), row.getString("said"));
            case "underway" -> new Stage.UnderWay(at, row.getInt("tries"), row.getInt("doubts"));
            case "accepted" -> new Stage.Accepted(at);
            case "shown" -> new Stage.Shown(at);
            case "opened" -> new Stage.Opened(at);
            case "dropped" ->
                new Stage.Dropped(
                        at, Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)), row.getString("said"));
            default -> throw new SQLException("A parcel cannot be " + word);
        };
    }
}

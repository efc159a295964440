// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.own;

import app.supple.library.Anatomy.Position;
import app.supple.library.Anatomy.Sides;
import app.supple.library.Dose;
import app.supple.library.StretchId;
import app.supple.own.OwnExercise;
import app.supple.own.OwnExercise.Amount;
import app.supple.own.OwnExercise.Script;
import app.supple.own.PictureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// An own exercise to and from a row. No step has a line break, so they stand one a line.
final class OwnRows {

    private static final String HOLD = "hold";
    private static final String CYCLES = "cycles";

    private OwnRows() {}

    static OwnExercise exercise(ResultSet row) throws SQLException {
        String picture = row.getString("picture_id");
        return new OwnExercise(
                new StretchId(row.getString("id")),
                new Script(
                        row.getString("name"),
                        word(Position.class, row.getString("position")),
                        List.of(row.getString("steps").split("\n", -1)),
                        row.getString("caution"),
                        row.getString("given_by")),
                new Amount(dose(row), word(Sides.class, row.getString("sides"))),
                picture(picture));
    }

    static Update bind(Update statement, OwnExercise exercise) {
        Script script = exercise.script();
        Amount amount = exercise.amount();
        PictureId picture = exercise.picture();
        return statement
                .bind("id", exercise.id().value())
                .bind("name", script.name())
                .bind("position", word(script.position()))
                .bind("steps", String.join("\n", script.steps()))
                .bind("caution", script.caution())
                .bind("given_by", script.givenBy())
                .bind("manner", manner(amount.dose()))
                .bind("seconds", seconds(amount.dose()))
                .bind("repetitions", amount.dose().repetitions())
                .bind("sides", word(amount.sides()))
                .bind("picture", picture == null ? null : picture.value());
    }

    private static @Nullable PictureId picture(@Nullable String id) {
        return id == null ? null : new PictureId(id);
    }

    private static Dose dose(ResultSet row) throws SQLException {
        Duration each = Duration.ofSeconds(row.getLong("seconds"));
        int repetitions = row.getInt("repetitions");
        return row.getString("manner").equals(HOLD)
                ? new Dose.Hold(each, repetitions)
                : new Dose.Cycles(each, repetitions);
    }

    private static String manner(Dose dose) {
        return switch (dose) {
            case Dose.Hold _ -> HOLD;
            case Dose.Cycles _ -> CYCLES;
        };
    }

    private static long seconds(Dose dose) {
        return switch (dose) {
            case Dose.Hold hold -> hold.each().toSeconds();
            case Dose.Cycles cycles -> cycles.each().toSeconds();
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E word(Class<E> words, String text) {
        return Enum.valueOf(words, text.toUpperCase(Locale.ROOT));
    }
}

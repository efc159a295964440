// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.course;

import app.supple.person.PersonId;
import app.supple.plan.follow.SessionWish;
import app.supple.plan.follow.SessionWish.Action;
import app.supple.plan.follow.SessionWishes;
import app.supple.programme.Part;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Wishes for single sessions as rows.
public record JdbiSessionWishes(Database database) implements SessionWishes {

    @Override
    public List<SessionWish> between(PersonId person, LocalDate first, LocalDate last) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM session_wish
                        WHERE person_id = :person AND date >= :first AND date <= :last
                        ORDER BY date, part DESC
                        """)
                .bind("person", person.value())
                .bind("first", first.toString())
                .bind("last", last.toString())
                .map((row, _) -> wish(row))
                .list());
    }

    @Override
    public void keep(PersonId person, SessionWish wish) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO session_wish (person_id, date, part, action, time)
                        VALUES (:person, :date, :part, :action, :time)
                        ON CONFLICT (person_id, date, part)
                        DO UPDATE SET action = excluded.action, time = excluded.time
                        """)
                .bind("person", person.value())
                .bind("date", wish.date().toString())
                .bind("part", name(wish.part()))
                .bind("action", name(wish.action()))
                .bind("time", time(wish.action()))
                .execute());
    }

    @Override
    public boolean forget(PersonId person, LocalDate date, Part part) {
        return database.write(handle -> handle.createUpdate(
                                "DELETE FROM session_wish WHERE person_id = :person AND date = :date AND part = :part")
                        .bind("person", person.value())
                        .bind("date", date.toString())
                        .bind("part", name(part))
                        .execute())
                == 1;
    }

    private static SessionWish wish(ResultSet row) throws SQLException {
        return new SessionWish(
                LocalDate.parse(row.getString("date")),
                Part.valueOf(row.getString("part").toUpperCase(Locale.ROOT)),
                action(row));
    }

    private static Action action(ResultSet row) throws SQLException {
        String name = row.getString("action");
        String time = row.getString("time");
        if (time != null) {
            return new Action.Move(LocalTime.parse(time));
        }
        return name.equals("skip") ? new Action.Skip() : new Action.Swap();
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Action action) {
        return switch (action) {
            case Action.Skip _ -> "skip";
            case Action.Move _ -> "move";
            case Action.Swap _ -> "swap";
        };
    }

    private static @Nullable String time(Action action) {
        return action instanceof Action.Move(LocalTime to) ? to.toString() : null;
    }
}

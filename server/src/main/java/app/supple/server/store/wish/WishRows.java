// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.wish;

import app.supple.person.PersonId;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.wish.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Between a wish and its rows, in four tables.
final class WishRows {

    private static final List<String> TABLES = List.of("wish", "active_day", "active_range", "quiet_hours");

    private WishRows() {}

    static Wish read(Handle handle, PersonId person) {
        return handle.createQuery("SELECT * FROM wish WHERE person_id = :person")
                .bind("person", person.value())
                .map((row, _) -> wish(row, active(handle, person), quiet(handle, person)))
                .findOne()
                .orElse(Wish.NONE);
    }

    static void replace(Handle handle, PersonId person, Wish wish) {
        TABLES.forEach(table -> handle.createUpdate("DELETE FROM " + table + " WHERE person_id = :person")
                .bind("person", person.value())
                .execute());
        insertWish(handle, person, wish);
        insertActive(handle, person, wish.active());
        insertQuiet(handle, person, wish.quiet());
    }

    private static void insertWish(Handle handle, PersonId person, Wish wish) {
        handle.createUpdate("""
                        INSERT INTO wish (person_id, pace, every_minutes, cap, posture_minutes)
                        VALUES (:person, :pace, :every, :cap, :posture)
                        """)
                .bind("person", person.value())
                .bind(
                        "pace",
                        switch (wish.pace()) {
                            case Pace.ByTheClock _ -> "clock";
                            case Pace.SinceMovement _ -> "movement";
                        })
                .bind("every", wish.pace().every().length().toMinutes())
                .bind(
                        "cap",
                        switch (wish.cap()) {
                            case Cap.None() -> (Integer) null;
                            case Cap.AtMost(int nudges) -> Integer.valueOf(nudges);
                        })
                .bind(
                        "posture",
                        switch (wish.posture()) {
                            case Posture.Off() -> (Long) null;
                            case Posture.Silent(Interval every) ->
                                Long.valueOf(every.length().toMinutes());
                        })
                .execute();
    }

    private static void insertActive(Handle handle, PersonId person, Map<DayOfWeek, List<ActiveRange>> active) {
        active.forEach((day, ranges) -> {
            handle.createUpdate("INSERT INTO active_day (person_id, weekday) VALUES (:person, :day)")
                    .bind("person", person.value())
                    .bind("day", day.getValue())
                    .execute();
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO active_range (person_id, weekday, position, starts, ends)
                    VALUES (:person, :day, :position, :from, :to)
                    """);
            for (int i = 0; i < ranges.size(); i++) {
                bind(batch, person, i).bind("day", day.getValue());
                bind(batch, ranges.get(i).from(), ranges.get(i).to());
                batch.add();
            }
            execute(batch);
        });
    }

    private static void insertQuiet(Handle handle, PersonId person, List<QuietHours> quiet) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO quiet_hours (person_id, position, starts, ends) VALUES (:person, :position, :from, :to)
                """);
        for (int i = 0; i < quiet.size(); i++) {
            bind(batch, person, i);
            bind(batch, quiet.get(i).from(), quiet.get(i).to());
            batch.add();
        }
        execute(batch);
    }

    private static PreparedBatch bind(PreparedBatch batch, PersonId person, int position) {
        return batch.bind("person", person.value()).bind("position", position);
    }

    private static void bind(PreparedBatch batch, LocalTime from, LocalTime to) {
        batch.bind("from", from.toString()).bind("to", to.toString());
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Wish wish(ResultSet row, Map<DayOfWeek, List<ActiveRange>> active, List<QuietHours> quiet)
            throws SQLException {
        Interval every = minutes(row.getLong("every_minutes"));
        Integer cap = row.getObject("cap") == null ? null : row.getInt("cap");
        Long posture = row.getObject("posture_minutes") == null ? null : row.getLong("posture_minutes");
        return new Wish(active, pace(row.getString("pace"), every), quiet, cap(cap), posture(posture));
    }

    private static Pace pace(String word, Interval every) {
        return word.equals("movement") ? new Pace.SinceMovement(every) : new Pace.ByTheClock(every);
    }

    private static Cap cap(@Nullable Integer nudges) {
        return nudges == null ? new Cap.None() : new Cap.AtMost(nudges);
    }

    private static Posture posture(@Nullable Long minutes) {
        return minutes == null ? new Posture.Off() : new Posture.Silent(minutes(minutes));
    }

    private static Interval minutes(long minutes) {
        return new Interval(Duration.ofMinutes(minutes));
    }

    private static Map<DayOfWeek, List<ActiveRange>> active(Handle handle, PersonId person) {
        Map<DayOfWeek, List<ActiveRange>> active = new EnumMap<>(DayOfWeek.class);
        handle.createQuery("SELECT weekday FROM active_day WHERE person_id = :person")
                .bind("person", person.value())
                .mapTo(Integer.class)
                .forEach(day -> active.put(DayOfWeek.of(day), ranges(handle, person, day)));
        return active;
    }

    private static List<ActiveRange> ranges(Handle handle, PersonId person, int day) {
        return handle.createQuery("""
                        SELECT * FROM active_range WHERE person_id = :person AND weekday = :day ORDER BY position
                        """)
                .bind("person", person.value())
                .bind("day", day)
                .map((row, _) -> new ActiveRange(time(row, "starts"), time(row, "ends")))
                .list();
    }

    private static List<QuietHours> quiet(Handle handle, PersonId person) {
        return handle.createQuery("SELECT * FROM quiet_hours WHERE person_id = :person ORDER BY position")
                .bind("person", person.value())
                .map((row, _) -> new QuietHours(time(row, "starts"), time(row, "ends")))
                .list();
    }

    private static LocalTime time(ResultSet row, String column) throws SQLException {
        return LocalTime.parse(row.getString(column));
    }
}

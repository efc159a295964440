// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.person.DayStart;
import app.supple.person.FirstHour;
import app.supple.person.LookName;
import app.supple.person.People;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.person.Whereabouts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Persons as rows. Times are written as `HH:MM`, zones by their id.
public record JdbiPeople(Database database) implements People {

    @Override
    public Optional<Person> find(PersonId id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM person WHERE id = :id")
                .bind("id", id.value())
                .map((row, _) -> person(row, rhythms(handle, id)))
                .findOne());
    }

    @Override
    public void save(Person person) {
        database.write(handle -> {
            savePerson(handle, person);
            person.rhythms().days().forEach((day, rhythm) -> saveDay(handle, person.id(), day, rhythm));
            return person;
        });
    }

    @Override
    public Optional<Whereabouts> whereabouts(PersonId id) {
        return database.read(handle -> StayRows.read(handle, id));
    }

    @Override
    public void save(PersonId id, Whereabouts whereabouts) {
        database.write(handle -> {
            StayRows.replace(handle, id, whereabouts);
            return whereabouts;
        });
    }

    private static void savePerson(Handle handle, Person person) {
        handle.createUpdate("""
                        INSERT INTO person (id, zone, day_start, first_hour_minutes, look)
                        VALUES (:id, :zone, :dayStart, :firstHour, :look)
                        ON CONFLICT (id) DO UPDATE SET zone = excluded.zone, day_start = excluded.day_start,
                            first_hour_minutes = excluded.first_hour_minutes, look = excluded.look
                        """)
                .bind("id", person.id().value())
                .bind("zone", person.zone().getId())
                .bind("dayStart", person.dayStart().at().toString())
                .bind("firstHour", person.firstHour().length().toMinutes())
                .bind("look", person.look().text())
                .execute();
    }

    private static void saveDay(Handle handle, PersonId id, DayOfWeek day, Rhythm rhythm) {
        handle.createUpdate("""
                        INSERT INTO person_day (person_id, weekday, rising, bed) VALUES (:id, :day, :rising, :bed)
                        ON CONFLICT (person_id, weekday) DO UPDATE SET rising = excluded.rising, bed = excluded.bed
                        """)
                .bind("id", id.value())
                .bind("day", day.getValue())
                .bind("rising", rhythm.rising().toString())
                .bind("bed", rhythm.bed().toString())
                .execute();
    }

    private static Rhythms rhythms(Handle handle, PersonId id) {
        Map<DayOfWeek, Rhythm> days = new EnumMap<>(DayOfWeek.class);
        handle.createQuery("SELECT * FROM person_day WHERE person_id = :id")
                .bind("id", id.value())
                .map((row, _) -> Map.entry(DayOfWeek.of(row.getInt("weekday")), rhythm(row)))
                .forEach(day -> days.put(day.getKey(), day.getValue()));
        return new Rhythms(days);
    }

    private static Rhythm rhythm(ResultSet row) throws SQLException {
        return new Rhythm(LocalTime.parse(row.getString("rising")), LocalTime.parse(row.getString("bed")));
    }

    private static Person person(ResultSet row, Rhythms rhythms) throws SQLException {
        return new Person(
                new PersonId(row.getString("id")),
                ZoneId.of(row.getString("zone")),
                new DayStart(LocalTime.parse(row.getString("day_start"))),
                rhythms,
                new FirstHour(Duration.ofMinutes(row.getInt("first_hour_minutes"))),
                new LookName(row.getString("look")));
    }
}

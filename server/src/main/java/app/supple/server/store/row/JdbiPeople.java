// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.person.DayStart;
import app.supple.person.FirstHour;
import app.supple.person.LookName;
import app.supple.person.People;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// Persons as rows. Times are written as `HH:MM`, zones by their id.
public record JdbiPeople(Database database) implements People {

    @Override
    public Optional<Person> find(PersonId id) {
        return database.read(handle -> handle.createQuery("SELECT * FROM person WHERE id = :id")
                .bind("id", id.value())
                .map((row, _) -> person(row))
                .findOne());
    }

    @Override
    public void save(Person person) {
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO person (id, zone, day_start, rising, bed, first_hour_minutes, look)
                        VALUES (:id, :zone, :dayStart, :rising, :bed, :firstHour, :look)
                        ON CONFLICT (id) DO UPDATE SET zone = excluded.zone, day_start = excluded.day_start,
                            rising = excluded.rising, bed = excluded.bed,
                            first_hour_minutes = excluded.first_hour_minutes, look = excluded.look
                        """)
                .bind("id", person.id().value())
                .bind("zone", person.zone().getId())
                .bind("dayStart", person.dayStart().at().toString())
                .bind("rising", person.rhythm().rising().toString())
                .bind("bed", person.rhythm().bed().toString())
                .bind("firstHour", person.firstHour().length().toMinutes())
                .bind("look", person.look().text())
                .execute());
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getString("id")),
                ZoneId.of(row.getString("zone")),
                new DayStart(LocalTime.parse(row.getString("day_start"))),
                new Rhythm(LocalTime.parse(row.getString("rising")), LocalTime.parse(row.getString("bed"))),
                new FirstHour(Duration.ofMinutes(row.getInt("first_hour_minutes"))),
                new LookName(row.getString("look")));
    }
}

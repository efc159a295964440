// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.checkin;

import app.supple.diary.checkin.Activities;
import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.ActivityId;
import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Activities as rows, those no longer asked about too.
public record JdbiActivities(Database database) implements Activities {

    @Override
    public List<Activity> of(PersonId person) {
        return database.read(handle -> handle.createQuery("""
                        SELECT id, name, current FROM activity WHERE person_id = :person
                        ORDER BY current DESC, place, length(id), id
                        """)
                .bind("person", person.value())
                .map((row, _) -> new Activity(
                        new ActivityId(row.getString("id")), row.getString("name"), row.getInt("current") == 1))
                .list());
    }

    @Override
    public void keep(PersonId person, List<Activity> activities) {
        database.write(handle -> {
            handle.createUpdate("UPDATE activity SET current = 0 WHERE person_id = :person")
                    .bind("person", person.value())
                    .execute();
            for (int place = 0; place < activities.size(); place++) {
                put(handle, person, activities.get(place), place);
            }
            return activities;
        });
    }

    private static void put(Handle handle, PersonId person, Activity activity, int place) {
        handle.createUpdate("""
                        INSERT INTO activity (person_id, id, name, place, current)
                        VALUES (:person, :id, :name, :place, :current)
                        ON CONFLICT (person_id, id)
                        DO UPDATE SET name = excluded.name, place = excluded.place, current = excluded.current
                        """)
                .bind("person", person.value())
                .bind("id", activity.id().value())
                .bind("name", activity.name())
                .bind("place", place)
                .bind("current", activity.current() ? 1 : 0)
                .execute();
    }
}

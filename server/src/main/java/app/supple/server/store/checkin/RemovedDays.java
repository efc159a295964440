// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.checkin;

import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What is removed leaves its revision behind, and nothing else: what is written anew on that day goes on from there.
enum RemovedDays {
    NOTE("note", "day_note"),
    CHECK_IN("check_in", "check_in");

    private final String kind;
    private final String table;

    RemovedDays(String kind, String table) {
        this.kind = kind;
        this.table = table;
    }

    /// The revision with which something new begins, as SQL that names `:person` and `:date`.
    String first() {
        return "COALESCE((SELECT revision FROM removed_day WHERE person_id = :person AND kind = '" + kind
                + "' AND date = :date), 0) + 1";
    }

    boolean remove(Handle handle, PersonId person, LocalDate date) {
        Optional<Integer> last = handle.createQuery(
                        "DELETE FROM " + table + " WHERE person_id = :person AND date = :date RETURNING revision")
                .bind("person", person.value())
                .bind("date", date.toString())
                .mapTo(Integer.class)
                .findOne();
        last.ifPresent(revision -> remember(handle, person, date, revision));
        return last.isPresent();
    }

    private void remember(Handle handle, PersonId person, LocalDate date, int revision) {
        handle.createUpdate("""
                        INSERT INTO removed_day (person_id, kind, date, revision)
                        VALUES (:person, :kind, :date, :revision)
                        ON CONFLICT (person_id, kind, date) DO UPDATE SET revision = excluded.revision
                        """)
                .bind("person", person.value())
                .bind("kind", kind)
                .bind("date", date.toString())
                .bind("revision", revision)
                .execute();
    }
}

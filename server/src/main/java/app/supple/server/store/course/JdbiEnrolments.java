// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.course;

import app.supple.person.PersonId;
import app.supple.plan.follow.Enrolment;
import app.supple.plan.follow.Enrolments;
import app.supple.programme.ProgrammeId;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// Choices of programmes as rows, one for each day on which one was made.
public record JdbiEnrolments(Database database) implements Enrolments {

    @Override
    public List<Enrolment> of(PersonId person) {
        return database.read(handle -> handle.createQuery(
                        "SELECT since, programme FROM enrolment WHERE person_id = :person ORDER BY since")
                .bind("person", person.value())
                .map((row, _) -> enrolment(row))
                .list());
    }

    @Override
    public void keep(PersonId person, Enrolment enrolment) {
        ProgrammeId programme = enrolment.programme();
        database.write(handle -> handle.createUpdate("""
                        INSERT INTO enrolment (person_id, since, programme) VALUES (:person, :since, :programme)
                        ON CONFLICT (person_id, since) DO UPDATE SET programme = excluded.programme
                        """)
                .bind("person", person.value())
                .bind("since", enrolment.since().toString())
                .bind("programme", programme == null ? null : programme.value())
                .execute());
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        String programme = row.getString("programme");
        return new Enrolment(
                LocalDate.parse(row.getString("since")), programme == null ? null : new ProgrammeId(programme));
    }
}

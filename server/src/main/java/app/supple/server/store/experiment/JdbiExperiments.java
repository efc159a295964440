// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.experiment;

import app.supple.person.PersonId;
import app.supple.progress.experiment.Draw;
import app.supple.progress.experiment.Experiment;
import app.supple.progress.experiment.Experiments;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Experiments as rows. Each write is one conditional statement, so that two devices cannot both draw.
public record JdbiExperiments(Database database) implements Experiments {

    private static final String NONE_LIFTED = "0".repeat(Draw.EVENINGS);

    @Override
    public List<Experiment> of(PersonId person) {
        return database.read(handle -> handle.createQuery(
                        "SELECT start, draw, stopped, lifted FROM experiment WHERE person_id = :person ORDER BY start")
                .bind("person", person.value())
                .map((row, _) -> experiment(row))
                .list());
    }

    @Override
    public boolean begin(PersonId person, Experiment experiment) {
        return database.write(handle -> handle.createUpdate("""
                                INSERT INTO experiment (person_id, start, draw, stopped, lifted)
                                VALUES (:person, :start, :draw, NULL, :lifted)
                                ON CONFLICT (person_id, start)
                                DO UPDATE SET draw = excluded.draw, stopped = NULL, lifted = excluded.lifted
                                WHERE experiment.stopped IS NOT NULL
                                """)
                        .bind("person", person.value())
                        .bind("start", experiment.start().toString())
                        .bind("draw", experiment.draw().text())
                        .bind("lifted", NONE_LIFTED)
                        .execute())
                == 1;
    }

    @Override
    public boolean stop(PersonId person, LocalDate start, LocalDate today) {
        return database.write(handle -> handle.createUpdate("""
                                UPDATE experiment SET stopped = :today
                                WHERE person_id = :person AND start = :start AND stopped IS NULL
                                """)
                        .bind("person", person.value())
                        .bind("start", start.toString())
                        .bind("today", today.toString())
                        .execute())
                == 1;
    }

    @Override
    public boolean lift(PersonId person, LocalDate start, LocalDate evening) {
        long number = ChronoUnit.DAYS.between(start, evening);
        return number >= 0
                && number < Draw.EVENINGS
                && database.write(handle -> handle.createUpdate("""
                                UPDATE experiment
                                SET lifted = substr(lifted, 1, :before) || '1' || substr(lifted, :after)
                                WHERE person_id = :person AND start = :start
                                """)
                                .bind("person", person.value())
                                .bind("start", start.toString())
                                .bind("before", (int) number)
                                .bind("after", (int) number + 2)
                                .execute())
                        == 1;
    }

    private static Experiment experiment(ResultSet row) throws SQLException {
        LocalDate start = LocalDate.parse(row.getString("start"));
        String stopped = row.getString("stopped");
        return new Experiment(
                start,
                Draw.read(row.getString("draw")),
                stopped == null ? null : LocalDate.parse(stopped),
                lifted(start, row.getString("lifted")));
    }

    private static Set<LocalDate> lifted(LocalDate start, String signs) {
        return IntStream.range(0, signs.length())
                .filter(evening -> signs.charAt(evening) == '1')
                .mapToObj(start::plusDays)
                .collect(Collectors.toUnmodifiableSet());
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.look;

import app.supple.person.PersonId;
import app.supple.progress.habit.Breaks;
import app.supple.server.store.row.Database;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/// Counts the reminders for one movement that were answered by doing it.
public record JdbiBreaks(Database database) implements Breaks {

    private record Count(LocalDate date, int breaks) {}

    @Override
    public Map<LocalDate, Integer> counts(PersonId person, LocalDate first, LocalDate last) {
        return database.read(handle -> handle.createQuery("""
                        SELECT local_date, COUNT(*) AS breaks FROM occurrence
                        WHERE person_id = :person AND local_date BETWEEN :first AND :last
                            AND rule = 'nudge' AND state = 'done'
                        GROUP BY local_date
                        """)
                .bind("person", person.value())
                .bind("first", first.toString())
                .bind("last", last.toString())
                .map((row, _) -> new Count(LocalDate.parse(row.getString("local_date")), row.getInt("breaks")))
                .collect(Collectors.toUnmodifiableMap(Count::date, Count::breaks)));
    }
}

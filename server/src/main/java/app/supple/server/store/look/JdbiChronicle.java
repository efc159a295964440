// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.look;

import app.supple.diary.look.Chronicle;
import app.supple.diary.look.DaySum;
import app.supple.diary.look.Hurting;
import app.supple.diary.look.Moved;
import app.supple.diary.look.Sitting;
import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/// Sums up in the database, which hands out one row a day instead of one a step.
public record JdbiChronicle(Database database) implements Chronicle {

    private static final String OF_DAYS = """
             FROM entry WHERE person_id = :person AND local_date BETWEEN :first AND :last AND removed_at_ms IS NULL
            """;

    private static final String STEPS_OF_DAYS = """
             FROM entry JOIN entry_step ON entry_step.entry_id = entry.id
            WHERE person_id = :person AND local_date BETWEEN :first AND :last AND removed_at_ms IS NULL
            """;

    private static final String PART = """
            CASE WHEN routine IN ('morning', 'evening') THEN routine ELSE 'practice' END AS part
            """;

    @Override
    public Optional<LocalDate> first(PersonId person) {
        return database.read(handle -> handle.createQuery(
                        "SELECT MIN(local_date) FROM entry WHERE person_id = :person AND removed_at_ms IS NULL")
                .bind("person", person.value())
                .map((row, _) -> Optional.ofNullable(row.getString(1)).map(LocalDate::parse))
                .one());
    }

    @Override
    public List<DaySum> days(PersonId person, LocalDate first, LocalDate last) {
        return read(
                """
                SELECT local_date,
                    MAX(CASE WHEN routine = 'morning' AND ending = 'finished' THEN 1 ELSE 0 END) AS morning,
                    MAX(CASE WHEN routine = 'evening' AND ending = 'finished' THEN 1 ELSE 0 END) AS evening,
                    SUM(CASE WHEN routine NOT IN ('morning', 'evening') AND ending = 'finished' THEN 1 ELSE 0 END)
                        AS others,
                    SUM(ended_at_ms - started_at_ms) AS stretched_ms
                """ + OF_DAYS + " GROUP BY local_date ORDER BY local_date",
                new Days(person, first, last),
                LookRows.DAY);
    }

    @Override
    public List<Sitting> sittings(PersonId person, LocalDate first, LocalDate last) {
        return read(
                "SELECT local_date, started_at_ms, ended_at_ms, ending, pain_before, pain_after, " + PART + OF_DAYS
                        + " ORDER BY started_at_ms, id",
                new Days(person, first, last),
                LookRows.SITTING);
    }

    /// Names come joined, one row for each part of a day: handing out a row for each takes twice as long.
    @Override
    public List<Moved> moves(PersonId person, LocalDate first, LocalDate last) {
        return read(
                        "SELECT local_date, part, STRING_AGG(stretch_id, ' ') AS names FROM (SELECT DISTINCT local_date, "
                                + PART + ", stretch_id" + STEPS_OF_DAYS + " AND outcome <> 'skipped') AS moved"
                                + " GROUP BY local_date, part ORDER BY local_date",
                        new Days(person, first, last),
                        LookRows.MOVES)
                .stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Moved::date)
                        .thenComparing(moved -> moved.movement().value())
                        .thenComparing(Moved::part))
                .toList();
    }

    @Override
    public List<Hurting> hurts(PersonId person, LocalDate first, LocalDate last) {
        return read(
                "SELECT local_date, stretch_id, pain, " + PART + STEPS_OF_DAYS
                        + " AND outcome = 'hurt' ORDER BY started_at_ms, id, position",
                new Days(person, first, last),
                LookRows.HURTING);
    }

    /// Whose days, from the first to the last, both included.
    private record Days(PersonId person, LocalDate first, LocalDate last) {}

    private <T> List<T> read(String sql, Days days, RowMapper<T> mapper) {
        return database.read(handle -> handle.createQuery(sql)
                .bind("person", days.person().value())
                .bind("first", days.first().toString())
                .bind("last", days.last().toString())
                .map(mapper)
                .list());
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.checkin;

import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.CheckIns;
import app.supple.diary.checkin.Round;
import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// Check-ins as rows, one a day, with a row for each activity. Whoever changes one says which revision they saw: that
/// is the fence.
public record JdbiCheckIns(Database database) implements CheckIns {

    private static final String ADD = """
            INSERT INTO check_in (person_id, date, round, pain_now, pain_usual, pain_worst, bothered, days_limited,
                medicine_days, overall_change, roland_morris, medicine, comparison, words, revision)
            VALUES (:person, :date, :round, :pain_now, :pain_usual, :pain_worst, :bothered, :days_limited,
                :medicine_days, :overall_change, :roland_morris, :medicine, :comparison, :words, %s)
            ON CONFLICT (person_id, date) DO NOTHING
            """.formatted(RemovedDays.CHECK_IN.first());

    private static final String CHANGE = """
            UPDATE check_in SET round = :round, pain_now = :pain_now, pain_usual = :pain_usual,
                pain_worst = :pain_worst, bothered = :bothered, days_limited = :days_limited,
                medicine_days = :medicine_days, overall_change = :overall_change, roland_morris = :roland_morris,
                medicine = :medicine, comparison = :comparison, words = :words, revision = revision + 1
            WHERE person_id = :person AND date = :date AND revision = :seen
            """;

    @Override
    public List<CheckIn> all(PersonId person) {
        return database.read(handle -> CheckInRows.all(handle, person));
    }

    @Override
    public Optional<CheckIn> find(PersonId person, LocalDate date) {
        return database.read(handle -> CheckInRows.find(handle, person, date));
    }

    @Override
    public SortedMap<LocalDate, Round> rounds(PersonId person, LocalDate first) {
        return rounds(person, first, first);
    }

    @Override
    public SortedMap<LocalDate, Round> rounds(PersonId person, LocalDate first, LocalDate recent) {
        return database.read(handle -> CheckInRows.rounds(handle, person, first, recent));
    }

    @Override
    public Optional<LocalDate> began(PersonId person, LocalDate last) {
        return database.read(handle -> handle.createQuery("""
                        SELECT COALESCE(MAX(CASE WHEN round = 'start' THEN date END), MIN(date)) AS began FROM check_in
                        WHERE person_id = :person AND date <= :last
                        """)
                        .bind("person", person.value())
                        .bind("last", last.toString())
                        .mapTo(String.class)
                        .findOne())
                .map(LocalDate::parse);
    }

    @Override
    public boolean keep(PersonId person, CheckIn checkIn) {
        return database.write(handle -> {
            int kept = CheckInRows.bind(handle.createUpdate(checkIn.revision() == 0 ? ADD : CHANGE), checkIn)
                    .bind("person", person.value())
                    .bind("seen", checkIn.revision())
                    .execute();
            if (kept == 1) {
                CheckInRows.putRatings(handle, person, checkIn);
            }
            return kept == 1;
        });
    }

    @Override
    public boolean remove(PersonId person, LocalDate date) {
        return database.write(handle -> RemovedDays.CHECK_IN.remove(handle, person, date));
    }
}

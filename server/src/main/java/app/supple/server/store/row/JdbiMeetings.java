// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.person.PersonId;
import app.supple.reminder.meeting.BusyCalendar;
import app.supple.reminder.meeting.BusyCalendar.Reading;
import app.supple.reminder.meeting.BusyCalendar.Source;
import app.supple.reminder.meeting.Meeting;
import app.supple.reminder.meeting.Meetings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// Calendars and meetings as rows. A calendar without an address was handed in as a file.
public record JdbiMeetings(Database database) implements Meetings {

    @Override
    public Optional<BusyCalendar> calendar(PersonId person) {
        return database.read(handle -> calendar(handle, person));
    }

    @Override
    public List<BusyCalendar> withAddress() {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM calendar WHERE url IS NOT NULL ORDER BY tried_at_ms, person_id")
                .map((row, _) -> calendar(row))
                .list());
    }

    @Override
    public void choose(BusyCalendar calendar, List<Meeting> meetings) {
        database.write(handle -> {
            write(handle, calendar);
            return replace(handle, calendar.person(), meetings);
        });
    }

    @Override
    public boolean read(BusyCalendar calendar, List<Meeting> meetings) {
        return database.write(handle -> {
            boolean ours = isChosen(handle, calendar);
            if (ours) {
                write(handle, calendar);
                replace(handle, calendar.person(), meetings);
            }
            return ours;
        });
    }

    @Override
    public boolean note(BusyCalendar calendar) {
        return database.write(handle -> isChosen(handle, calendar) && write(handle, calendar) == 1);
    }

    @Override
    public void forget(PersonId person) {
        database.write(handle -> handle.createUpdate("DELETE FROM calendar WHERE person_id = :person")
                .bind("person", person.value())
                .execute());
    }

    @Override
    public List<Meeting> overlapping(PersonId person, Instant from, Instant until) {
        return database.read(handle -> handle.createQuery("""
                        SELECT from_ms, until_ms FROM meeting
                        WHERE person_id = :person AND from_ms > :earliest AND from_ms < :until
                            AND until_ms > :from
                        ORDER BY from_ms, until_ms
                        """)
                .bind("person", person.value())
                // No meeting lasts longer, so the index need not be walked from its beginning.
                .bind("earliest", from.minus(Meeting.LONGEST).toEpochMilli() - 1)
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .map((row, _) -> new Meeting(
                        Instant.ofEpochMilli(row.getLong("from_ms")), Instant.ofEpochMilli(row.getLong("until_ms"))))
                .list());
    }

    private static Optional<BusyCalendar> calendar(Handle handle, PersonId person) {
        return handle.createQuery("SELECT * FROM calendar WHERE person_id = :person")
                .bind("person", person.value())
                .map((row, _) -> calendar(row))
                .findOne();
    }

    private static boolean isChosen(Handle handle, BusyCalendar calendar) {
        return calendar(handle, calendar.person())
                .filter(chosen -> chosen.source().equals(calendar.source()))
                .isPresent();
    }

    private static int write(Handle handle, BusyCalendar calendar) {
        return bind(handle.createUpdate("""
                        INSERT INTO calendar (person_id, url, read_at_ms, tried_at_ms, known_ms, failures, problem, mark)
                        VALUES (:person, :url, :read, :tried, :known, :failures, :problem, :mark)
                        ON CONFLICT (person_id) DO UPDATE SET url = excluded.url, read_at_ms = excluded.read_at_ms,
                            tried_at_ms = excluded.tried_at_ms, known_ms = excluded.known_ms,
                            failures = excluded.failures, problem = excluded.problem, mark = excluded.mark
                        """), calendar).execute();
    }

    private static int replace(Handle handle, PersonId person, List<Meeting> meetings) {
        handle.createUpdate("DELETE FROM meeting WHERE person_id = :person")
                .bind("person", person.value())
                .execute();
        return meetings.stream()
                .mapToInt(meeting -> handle.createUpdate("""
                                INSERT INTO meeting (person_id, from_ms, until_ms) VALUES (:person, :from, :until)
                                ON CONFLICT (person_id, from_ms, until_ms) DO NOTHING
                                """)
                        .bind("person", person.value())
                        .bind("from", meeting.from().toEpochMilli())
                        .bind("until", meeting.until().toEpochMilli())
                        .execute())
                .sum();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, BusyCalendar calendar) {
        Reading reading = calendar.reading();
        return statement
                .bind("person", calendar.person().value())
                .bind("url", url(calendar.source()))
                .bind("read", OccurrenceRows.ms(reading.readAt()))
                .bind("tried", reading.triedAt().toEpochMilli())
                .bind("known", OccurrenceRows.ms(reading.known()))
                .bind("failures", reading.failures())
                .bind("problem", reading.problem())
                .bind("mark", reading.mark());
    }

    private static @Nullable String url(Source source) {
        return switch (source) {
            case Source.Address(var url) -> url;
            case Source.Handed() -> null;
        };
    }

    private static BusyCalendar calendar(ResultSet row) throws SQLException {
        String url = row.getString("url");
        var reading = new Reading(
                StateRow.moment(row, "read_at_ms"),
                Instant.ofEpochMilli(row.getLong("tried_at_ms")),
                StateRow.moment(row, "known_ms"),
                row.getInt("failures"),
                row.getString("problem"),
                row.getString("mark"));
        Source source = url == null ? new Source.Handed() : new Source.Address(url);
        return new BusyCalendar(new PersonId(row.getString("person_id")), source, reading);
    }
}

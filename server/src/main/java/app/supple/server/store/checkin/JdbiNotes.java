// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.checkin;

import app.supple.diary.entry.Pain;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.diary.note.Notes;
import app.supple.person.PersonId;
import app.supple.server.store.row.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Notes as rows, one a day. Whoever changes one says which revision they saw: that is the fence.
public record JdbiNotes(Database database) implements Notes {

    private static final String ADD = """
            INSERT INTO day_note (person_id, date, pain, medicine, limited, words, revision)
            VALUES (:person, :date, :pain, :medicine, :limited, :words, %s)
            ON CONFLICT (person_id, date) DO NOTHING
            """.formatted(RemovedDays.NOTE.first());

    private static final String CHANGE = """
            UPDATE day_note SET pain = :pain, medicine = :medicine, limited = :limited, words = :words,
                revision = revision + 1
            WHERE person_id = :person AND date = :date AND revision = :seen
            """;

    @Override
    public List<DayNote> between(PersonId person, LocalDate first, LocalDate last) {
        return database.read(handle -> handle.createQuery("""
                        SELECT * FROM day_note
                        WHERE person_id = :person AND date >= :first AND date <= :last
                        ORDER BY date
                        """)
                .bind("person", person.value())
                .bind("first", first.toString())
                .bind("last", last.toString())
                .map((row, _) -> note(row))
                .list());
    }

    @Override
    public Optional<DayNote> find(PersonId person, LocalDate date) {
        return database.read(
                handle -> handle.createQuery("SELECT * FROM day_note WHERE person_id = :person AND date = :date")
                        .bind("person", person.value())
                        .bind("date", date.toString())
                        .map((row, _) -> note(row))
                        .findOne());
    }

    @Override
    public boolean keep(PersonId person, DayNote note) {
        Pain pain = note.pain();
        return database.write(handle -> handle.createUpdate(note.revision() == 0 ? ADD : CHANGE)
                        .bind("person", person.value())
                        .bind("date", note.date().toString())
                        .bind("pain", pain == null ? null : Integer.valueOf(pain.value()))
                        .bind("medicine", word(note.medicine()))
                        .bind("limited", word(note.limited()))
                        .bind("words", note.words())
                        .bind("seen", note.revision())
                        .execute())
                == 1;
    }

    @Override
    public boolean remove(PersonId person, LocalDate date) {
        return database.write(handle -> RemovedDays.NOTE.remove(handle, person, date));
    }

    private static DayNote note(ResultSet row) throws SQLException {
        int pain = row.getInt("pain");
        boolean unsaid = row.wasNull();
        return new DayNote(
                LocalDate.parse(row.getString("date")),
                unsaid ? null : new Pain(pain),
                said(row.getString("medicine")),
                said(row.getString("limited")),
                row.getString("words"),
                row.getInt("revision"));
    }

    private static Said said(String word) {
        return Said.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String word(Said said) {
        return said.name().toLowerCase(Locale.ROOT);
    }
}

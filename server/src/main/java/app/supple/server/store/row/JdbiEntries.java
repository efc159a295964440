// SPDX-License-Identifier: Apache-2.0
package app.supple.server.store.row;

import app.supple.diary.Entries;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Practice;
import app.supple.diary.entry.StepDone;
import app.supple.person.PersonId;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Entries as rows, with their steps in a table of their own.
public record JdbiEntries(Database database) implements Entries {

    private static final String OF_DAYS = """
             FROM entry WHERE person_id = :person AND local_date BETWEEN :first AND :last AND removed_at_ms IS NULL
            """;

    @Override
    public boolean add(Entry entry) {
        return database.write(handle -> {
            boolean isNew = insert(handle, entry) == 1;
            if (isNew) {
                insertSteps(handle, entry);
            }
            return isNew;
        });
    }

    @Override
    public Optional<Entry> find(PersonId person, EntryId id) {
        return database.read(handle -> {
            List<StepDone> steps = steps(handle, id);
            return handle.createQuery("SELECT " + EntryRows.ENTRY
                            + " FROM entry WHERE id = :id AND person_id = :person AND removed_at_ms IS NULL")
                    .bind("id", id.toString())
                    .bind("person", person.value())
                    .map((row, _) -> EntryRows.entry(row, person, steps))
                    .findOne();
        });
    }

    @Override
    public List<Entry> between(PersonId person, LocalDate first, LocalDate last) {
        return database.read(handle -> {
            Map<String, List<StepDone>> steps = stepsOfDays(handle, person, first, last);
            return handle.createQuery("SELECT " + EntryRows.ENTRY + OF_DAYS + " ORDER BY started_at_ms, id")
                    .bind("person", person.value())
                    .bind("first", first.toString())
                    .bind("last", last.toString())
                    .map((row, _) -> EntryRows.entry(row, person, steps.getOrDefault(row.getString(1), List.of())))
                    .list();
        });
    }

    @Override
    public List<Practice> practices(PersonId person, LocalDate first, LocalDate last) {
        return database.read(
                handle -> handle.createQuery("SELECT " + EntryRows.ENTRY + OF_DAYS + " ORDER BY started_at_ms, id")
                        .bind("person", person.value())
                        .bind("first", first.toString())
                        .bind("last", last.toString())
                        .map((row, _) -> EntryRows.practice(row))
                        .list());
    }

    @Override
    public boolean change(PersonId person, EntryId id, Feeling feeling) {
        return database.write(handle -> handle.createUpdate("""
                                UPDATE entry SET pain_before = :before, pain_after = :after, note = :note
                                WHERE id = :id AND person_id = :person AND removed_at_ms IS NULL
                                """)
                        .bind("before", EntryRows.number(feeling.before()))
                        .bind("after", EntryRows.number(feeling.after()))
                        .bind("note", feeling.note())
                        .bind("id", id.toString())
                        .bind("person", person.value())
                        .execute()
                == 1);
    }

    @Override
    public boolean remove(PersonId person, EntryId id, Instant at) {
        return database.write(handle -> handle.createUpdate("""
                                UPDATE entry SET removed_at_ms = :at
                                WHERE id = :id AND person_id = :person AND removed_at_ms IS NULL
                                """)
                        .bind("at", at.toEpochMilli())
                        .bind("id", id.toString())
                        .bind("person", person.value())
                        .execute()
                == 1);
    }

    @Override
    public boolean putBack(PersonId person, EntryId id) {
        return database.write(handle -> handle.createUpdate("""
                                UPDATE entry SET removed_at_ms = NULL
                                WHERE id = :id AND person_id = :person AND removed_at_ms IS NOT NULL
                                """)
                        .bind("id", id.toString())
                        .bind("person", person.value())
                        .execute()
                == 1);
    }

    private static int insert(Handle handle, Entry entry) {
        var occasion = entry.occasion();
        return handle.createUpdate("""
                        INSERT INTO entry (id, person_id, routine, local_date, started_at_ms, ended_at_ms, zone,
                            ending, alarmed, pain_before, pain_after, note)
                        VALUES (:id, :person, :routine, :date, :start, :end, :zone,
                            :ending, :alarmed, :before, :after, :note)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .bind("id", entry.id().toString())
                .bind("person", entry.person().value())
                .bind("routine", occasion.routine().value())
                .bind("date", occasion.date().toString())
                .bind("start", occasion.period().start().toEpochMilli())
                .bind("end", occasion.period().end().toEpochMilli())
                .bind("zone", occasion.zone().getId())
                .bind("ending", EntryRows.ending(entry.ending()))
                .bind("alarmed", entry.ending() == Ending.ALARMED ? 1 : 0)
                .bind("before", EntryRows.number(entry.feeling().before()))
                .bind("after", EntryRows.number(entry.feeling().after()))
                .bind("note", entry.feeling().note())
                .execute();
    }

    private static void insertSteps(Handle handle, Entry entry) {
        if (entry.steps().isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("""
                INSERT INTO entry_step (entry_id, position, stretch_id, form, side, outcome,
                    planned_seconds, held_seconds, pain)
                VALUES (:entry, :position, :stretch, :form, :side, :outcome, :planned, :held, :pain)
                """);
        for (int position = 0; position < entry.steps().size(); position++) {
            StepDone step = entry.steps().get(position);
            batch.bind("entry", entry.id().toString())
                    .bind("position", position)
                    .bind("stretch", step.stretch().value())
                    .bind("form", EntryRows.word(step.form()))
                    .bind("side", EntryRows.word(step.side()))
                    .bind("outcome", EntryRows.word(step.result().outcome()))
                    .bind("planned", step.result().planned().toSeconds())
                    .bind("held", step.result().held().toSeconds())
                    .bind("pain", EntryRows.number(step.result().pain()))
                    .add();
        }
        batch.execute();
    }

    private static List<StepDone> steps(Handle handle, EntryId id) {
        var steps = new EntryRows.Steps();
        return handle.createQuery(
                        "SELECT " + EntryRows.STEP + " FROM entry_step WHERE entry_id = :id ORDER BY position")
                .bind("id", id.toString())
                .map((row, _) -> steps.step(row))
                .list();
    }

    private static Map<String, List<StepDone>> stepsOfDays(
            Handle handle, PersonId person, LocalDate first, LocalDate last) {
        Map<String, List<StepDone>> all = new HashMap<>();
        var steps = new EntryRows.Steps();
        handle.createQuery("SELECT " + EntryRows.STEP + ", entry_id FROM entry_step WHERE entry_id IN (SELECT id"
                        + OF_DAYS + ") ORDER BY entry_id, entry_step.position")
                .bind("person", person.value())
                .bind("first", first.toString())
                .bind("last", last.toString())
                .scanResultSet((rows, _) -> {
                    ResultSet row = rows.get();
                    List<StepDone> ofOne = new ArrayList<>();
                    while (row.next()) {
                        if (EntryRows.Steps.isFirst(row)) {
                            ofOne = new ArrayList<>();
                            all.put(row.getString(6), ofOne);
                        }
                        ofOne.add(steps.step(row));
                    }
                    return all;
                });
        return all;
    }
}

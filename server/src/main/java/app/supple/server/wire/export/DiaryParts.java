// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.export;

import app.supple.diary.Diary;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Occasion;
import app.supple.diary.entry.Occasion.Period;
import app.supple.diary.entry.Outcome;
import app.supple.diary.entry.StepDone;
import app.supple.diary.entry.StepDone.Result;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.library.FormKind;
import app.supple.move.Thing;
import app.supple.person.PersonId;
import app.supple.server.wire.JsonFields;
import app.supple.session.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// Notes and sessions: nearly all of a file.
record DiaryParts(MadeParts made, PersonId me, Instant now) {

    private static final int LONGEST_STEP_SECONDS = 3600;
    private static final UUID NOBODY = new UUID(0, 0);

    static void write(Out out, DayNote note) {
        out.text("date", note.date())
                .pain("pain", note.pain())
                .word("medicine", note.medicine())
                .word("limited", note.limited())
                .text("words", note.words());
    }

    Thing note(JsonFields fields) {
        LocalDate date = Fields.date(fields, "date");
        // A day ahead, because it is tomorrow already in other parts of the world.
        if (date.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1))) {
            fields.noteFirst("date", "This day has not come yet. Check the date.");
        }
        return new Thing.Noted(new DayNote(
                date,
                Fields.pain(fields, "pain"),
                Fields.word(fields, "medicine", Said.class),
                Fields.word(fields, "limited", Said.class),
                Fields.words(fields, "words", DayNote.LONGEST_WORDS),
                0));
    }

    static void write(Out out, Entry entry) {
        var occasion = entry.occasion();
        var feeling = entry.feeling();
        out.text("id", entry.id())
                .text("date", occasion.date())
                .text("routine", occasion.routine())
                .text("started_at", occasion.period().start())
                .text("ended_at", occasion.period().end())
                .text("zone", occasion.zone())
                .word("ending", entry.ending())
                .pain("pain_before", feeling.before())
                .pain("pain_after", feeling.after())
                .text("note", feeling.note())
                .list("steps", entry.steps(), step -> write(out, step));
    }

    private static void write(Out out, StepDone step) {
        var result = step.result();
        out.text("stretch", step.stretch())
                .word("form", step.form())
                .word("side", step.side())
                .word("outcome", result.outcome())
                .number("planned_seconds", (int) result.planned().toSeconds())
                .number("seconds", (int) result.held().toSeconds())
                .pain("pain", result.pain());
    }

    Thing entry(JsonFields fields) {
        EntryId id = new EntryId(fields.text(
                "id", NOBODY, "This needs a UUID, such as 123e4567-e89b-42d3-a456-426614174000.", DiaryParts::uuid));
        Occasion occasion = occasion(fields);
        Entry entry = new Entry(
                id,
                me,
                occasion,
                Fields.word(fields, "ending", Ending.class),
                fields.list("steps", Entry.MOST_STEPS, this::step),
                new Feeling(
                        Fields.pain(fields, "pain_before"),
                        Fields.pain(fields, "pain_after"),
                        Fields.words(fields, "note", Feeling.LONGEST_NOTE)));
        Diary.faults(entry, now).forEach(fault -> fields.noteFirst(fault.field(), fault.message()));
        return new Thing.Done(entry);
    }

    /// Java takes shorter ones, too.
    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text)) {
            throw new IllegalArgumentException("written another way");
        }
        return uuid;
    }

    private Occasion occasion(JsonFields fields) {
        LocalDate date = Fields.date(fields, "date");
        Instant start = Fields.moment(fields, "started_at");
        Instant end = Fields.moment(fields, "ended_at");
        var zone = Fields.zone(fields, "zone");
        LocalDate calendar = LocalDate.ofInstant(start, zone);
        if (date.isBefore(calendar.minusDays(1)) || date.isAfter(calendar)) {
            fields.noteFirst("date", "This needs the day of started_at, or the one before it after midnight.");
        }
        return new Occasion(made.routineNamed(fields), date, new Period(start, end), zone);
    }

    private StepDone step(JsonFields fields) {
        return new StepDone(
                made.stretchNamed(fields),
                Fields.word(fields, "form", FormKind.class),
                Fields.word(fields, "side", Side.class),
                new Result(
                        Fields.word(fields, "outcome", Outcome.class),
                        seconds(fields, "planned_seconds"),
                        seconds(fields, "seconds"),
                        Fields.pain(fields, "pain")));
    }

    private static Duration seconds(JsonFields fields, String name) {
        return Duration.ofSeconds(fields.number(name, 0, LONGEST_STEP_SECONDS));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.checkin;

import app.supple.diary.entry.Pain;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Reading;
import java.time.LocalDate;
import java.util.Locale;

/// Turns what a program sent into the note of a day, or into the list of all that is wrong with it.
public record NoteReader(LocalDate date) {

    /// Reads the body.
    ///
    /// @throws app.supple.server.wire.BadJson if the body is no JSON document
    public Reading<DayNote> read(byte[] body) {
        return Reading.of(body, this::note);
    }

    private DayNote note(JsonFields fields) {
        SentDay.check(fields, date);
        Integer pain = fields.optionalNumber("pain", 0, Pain.WORST);
        return new DayNote(
                date,
                pain == null ? null : new Pain(pain),
                said(fields, "medicine"),
                said(fields, "limited"),
                fields.optionalText("words", DayNote.LONGEST_WORDS),
                SentDay.revision(fields));
    }

    private static Said said(JsonFields fields, String name) {
        return fields.has(name)
                ? fields.text(
                        name,
                        Said.UNSAID,
                        "This needs yes, no or unsaid.",
                        word -> Said.valueOf(word.toUpperCase(Locale.ROOT)))
                : Said.UNSAID;
    }
}

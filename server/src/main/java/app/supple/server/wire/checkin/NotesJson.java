// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.checkin;

import app.supple.diary.note.DayNote;
import java.time.LocalDate;
import java.util.List;

/// The notes of some days, oldest first.
///
/// @param to the last day, included
public record NotesJson(String from, String to, List<NoteJson> notes) {

    public static NotesJson of(LocalDate from, LocalDate to, List<DayNote> notes) {
        return new NotesJson(
                from.toString(), to.toString(), notes.stream().map(NoteJson::of).toList());
    }
}

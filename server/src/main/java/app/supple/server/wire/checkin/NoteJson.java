// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.checkin;

import app.supple.diary.note.DayNote;
import app.supple.server.wire.Words;
import org.jspecify.annotations.Nullable;

/// The note of a day.
///
/// @param pain from 0 to 10, or null if not said
/// @param medicine whether a pain medicine was taken: `unsaid`, `no`, `yes`
/// @param limited whether the back kept from usual things: `unsaid`, `no`, `yes`
/// @param revision to be sent along with a change
public record NoteJson(
        String date, @Nullable Integer pain, String medicine, String limited, String words, int revision) {

    public static NoteJson of(DayNote note) {
        return new NoteJson(
                note.date().toString(),
                note.pain() == null ? null : Integer.valueOf(note.pain().value()),
                Words.of(note.medicine()),
                Words.of(note.limited()),
                note.words(),
                note.revision());
    }
}

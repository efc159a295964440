// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Weeks;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.DayNote.Said;
import app.supple.diary.note.Notes;
import app.supple.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// What the notes of the last seven days come to: a suggestion, which the person may change.
///
/// @param limited days on which the back was in the way, [#NOTHING] if none said yes or no
/// @param medicine days with pain medicine, in the same way
record Counted(int limited, int medicine) {

    static final int NOTHING = -1;

    /// Of the seven days that end with a date.
    static Counted of(Notes notes, PersonId person, LocalDate date) {
        List<DayNote> week = notes.between(person, date.minusDays(Weeks.DAYS - 1), date);
        return new Counted(count(week, DayNote::limited), count(week, DayNote::medicine));
    }

    int of(Measure measure) {
        return switch (measure) {
            case DAYS_LIMITED -> limited;
            case MEDICINE_DAYS -> medicine;
            case PAIN_NOW, PAIN_USUAL, PAIN_WORST, BOTHERED, OVERALL_CHANGE, ROLAND_MORRIS -> NOTHING;
        };
    }

    private static int count(List<DayNote> week, Function<DayNote, Said> asked) {
        List<Said> said =
                week.stream().map(asked).filter(one -> one != Said.UNSAID).toList();
        return said.isEmpty()
                ? NOTHING
                : Math.toIntExact(said.stream().filter(one -> one == Said.YES).count());
    }
}

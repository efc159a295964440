// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import app.supple.diary.entry.Pain;
import app.supple.diary.look.Moved;
import app.supple.diary.look.Sitting;
import app.supple.diary.look.Sitting.Felt;
import app.supple.diary.note.DayNote;
import app.supple.library.StretchId;
import app.supple.programme.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the diary of somebody.
final class Someone {

    /// A Monday.
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final List<Sitting> sittings = new ArrayList<>();
    private final List<Moved> moves = new ArrayList<>();
    private final List<DayNote> notes = new ArrayList<>();

    /// @param day 0 for [#FIRST]
    Someone morning(int day, @Nullable Integer before, @Nullable Integer after) {
        return sitting(day, Part.MORNING, new Felt(before, after), true);
    }

    Someone evening(int day, String... movements) {
        for (String movement : movements) {
            moves.add(new Moved(FIRST.plusDays(day), Part.EVENING, new StretchId(movement)));
        }
        return sitting(day, Part.EVENING, new Felt(null, null), true);
    }

    Someone broken(int day) {
        return sitting(day, Part.EVENING, new Felt(null, null), false);
    }

    Someone evening(int day, @Nullable Integer before, @Nullable Integer after) {
        return sitting(day, Part.EVENING, new Felt(before, after), true);
    }

    Someone note(int day, int pain) {
        notes.add(new DayNote(FIRST.plusDays(day), new Pain(pain), DayNote.Said.UNSAID, DayNote.Said.UNSAID, "", 1));
        return this;
    }

    /// @param days how many have passed, today included
    Lived after(int days) {
        return new Lived(FIRST, FIRST.plusDays(days - 1L), sittings, moves, notes);
    }

    private Someone sitting(int day, Part part, Felt felt, boolean finished) {
        sittings.add(new Sitting(FIRST.plusDays(day), part, Instant.EPOCH, Duration.ofMinutes(5), finished, felt));
        return this;
    }
}

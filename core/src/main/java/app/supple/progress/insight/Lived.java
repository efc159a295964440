// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import app.supple.diary.entry.Pain;
import app.supple.diary.look.Chronicle;
import app.supple.diary.look.Moved;
import app.supple.diary.look.Sitting;
import app.supple.diary.note.DayNote;
import app.supple.diary.note.Notes;
import app.supple.person.PersonId;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All that the questions are asked of.
///
/// @param first the day of the oldest entry: before it, no session means that nobody wrote
/// @param last today
public record Lived(LocalDate first, LocalDate last, List<Sitting> sittings, List<Moved> moves, List<DayNote> notes) {

    public Lived {
        sittings = List.copyOf(sittings);
        moves = List.copyOf(moves);
        notes = List.copyOf(notes);
    }

    /// A person's whole diary, up to today.
    public static Lived of(PersonId person, Chronicle chronicle, Notes notes, LocalDate today) {
        return chronicle
                .first(person)
                .filter(first -> !first.isAfter(today))
                .map(first -> new Lived(
                        first,
                        today,
                        chronicle.sittings(person, first, today),
                        chronicle.moves(person, first, today),
                        notes.between(person, first, today)))
                .orElseGet(() -> new Lived(today, today, List.of(), List.of(), List.of()));
    }

    /// Sessions of a part of the day, oldest first.
    public Stream<Sitting> sittings(Part part) {
        return sittings.stream().filter(sitting -> sitting.part() == part);
    }

    /// Pain of each morning on which it was said: before the morning session, else as noted for the day.
    public Map<LocalDate, Integer> mornings() {
        Map<LocalDate, Integer> pains = new HashMap<>();
        sittings(Part.MORNING).forEach(sitting -> {
            Integer before = sitting.felt().before();
            if (before != null) {
                pains.putIfAbsent(sitting.date(), before);
            }
        });
        notes.forEach(note -> {
            Pain pain = note.pain();
            if (pain != null) {
                pains.putIfAbsent(note.date(), pain.value());
            }
        });
        return pains;
    }

    /// What became of the evening session of each day on which one was begun: whether it was finished.
    public Map<LocalDate, Boolean> evenings() {
        Map<LocalDate, Boolean> evenings = new HashMap<>();
        sittings(Part.EVENING)
                .forEach(sitting -> evenings.merge(sitting.date(), sitting.finished(), Boolean::logicalOr));
        return evenings;
    }
}

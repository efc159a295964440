// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import app.supple.diary.look.Moved;
import app.supple.library.StretchId;
import app.supple.programme.Part;
import app.supple.progress.insight.Question.AfterMovement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The evenings of a diary, each with the morning that followed. One that was broken off is on neither side.
final class Evenings {

    private final Lived lived;
    private final Map<LocalDate, Integer> mornings;
    private final Map<LocalDate, Boolean> evenings;
    private final Map<StretchId, Set<LocalDate>> moved = new TreeMap<>(Comparator.comparing(StretchId::value));

    Evenings(Lived lived) {
        this.lived = lived;
        mornings = lived.mornings();
        evenings = lived.evenings();
        lived.moves().stream()
                .filter(move -> move.part() == Part.EVENING && isFinished(move.date()))
                .forEach(this::add);
    }

    /// After a session, and after none.
    Spells any() {
        return compared(evening -> isFinished(evening) || !evenings.containsKey(evening), this::isFinished);
    }

    /// After a session with a movement, and after one without.
    Spells with(AfterMovement movement) {
        Set<LocalDate> with = moved.getOrDefault(movement.movements().getFirst(), Set.of());
        return compared(this::isFinished, with::contains);
    }

    /// Those that were always done on the same evenings together.
    List<AfterMovement> movements() {
        Map<Set<LocalDate>, List<StretchId>> together = new LinkedHashMap<>();
        moved.forEach((movement, dates) ->
                together.computeIfAbsent(dates, _ -> new ArrayList<>()).add(movement));
        return together.values().stream().map(AfterMovement::new).toList();
    }

    private void add(Moved move) {
        moved.computeIfAbsent(move.movement(), _ -> new HashSet<>()).add(move.date());
    }

    private boolean isFinished(LocalDate evening) {
        return evenings.getOrDefault(evening, false);
    }

    private Spells compared(Predicate<LocalDate> counts, Predicate<LocalDate> with) {
        var spells = new Spells();
        Stream.iterate(lived.first(), evening -> evening.isBefore(lived.last()), evening -> evening.plusDays(1))
                .filter(counts)
                .forEach(evening -> {
                    LocalDate morning = evening.plusDays(1);
                    spells.add(morning, mornings.get(morning), with.test(evening));
                });
        return spells;
    }
}

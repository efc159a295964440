// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What bends a course without breaking it.
///
/// @param away pauses for holiday or illness: the course waits
/// @param gentle times in which strength waits
/// @param skipped sessions that the person said they would leave out; nobody misses them
public record Bends(List<Span> away, List<Span> gentle, Map<LocalDate, Set<Part>> skipped) {

    public static final Bends NONE = new Bends(List.of(), List.of(), Map.of());

    /// From the first day to the last, both included.
    public record Span(LocalDate first, LocalDate last) {

        boolean holds(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    public Bends {
        away = List.copyOf(away);
        gentle = List.copyOf(gentle);
        skipped = Map.copyOf(skipped);
    }

    /// What of it lies before a day.
    public Bends before(LocalDate date) {
        Map<LocalDate, Set<Part>> earlier = new HashMap<>(skipped);
        earlier.keySet().removeIf(day -> !day.isBefore(date));
        return new Bends(before(away, date), before(gentle, date), earlier);
    }

    private static List<Span> before(List<Span> spans, LocalDate date) {
        return spans.stream()
                .filter(span -> span.first().isBefore(date))
                .map(span -> span.last().isBefore(date) ? span : new Span(span.first(), date.minusDays(1)))
                .toList();
    }

    public boolean isAway(LocalDate date) {
        return away.stream().anyMatch(span -> span.holds(date));
    }

    boolean isGentle(LocalDate date) {
        return gentle.stream().anyMatch(span -> span.holds(date));
    }

    int skippedOn(LocalDate date) {
        return skipped.getOrDefault(date, Set.of()).size();
    }
}

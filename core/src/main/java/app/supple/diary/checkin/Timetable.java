// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.checkin;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;

/// When which check-in is asked for. Late ones count, missed ones block nothing, and nobody has to.
///
/// @param held the check-ins of these weeks, by their days
public record Timetable(Weeks weeks, SortedMap<LocalDate, Round> held) {

    /// A long check-in is offered so many days before its week is full.
    static final int EARLY_DAYS = 3;

    /// And so many days after.
    static final int LATE_DAYS = 14;

    /// What is asked for on a day; nothing if it was answered, or its time has not come.
    public Optional<Round> due(LocalDate today) {
        if (held.containsKey(today)) {
            return Optional.empty();
        }
        return full(today).or(() -> weekly(today));
    }

    /// As which a check-in of that day counts, whether or not it is asked for.
    public Round on(LocalDate date) {
        Round kept = held.get(date);
        return kept == null ? full(date).orElse(Round.WEEKLY) : kept;
    }

    private Optional<Round> full(LocalDate today) {
        if (isStart(today)) {
            return Optional.of(Round.START);
        }
        for (Round round : Round.values()) {
            if (round != Round.START && round.isFull() && isNear(round, today)) {
                return Optional.of(round);
            }
        }
        return Optional.empty();
    }

    /// Whoever was never asked in these weeks has their start whenever they come.
    private boolean isStart(LocalDate today) {
        boolean inTime = !today.isAfter(weeks.start().plusDays(LATE_DAYS));
        return !held.containsValue(Round.START) && (inTime || before(today).isEmpty());
    }

    private boolean isNear(Round round, LocalDate today) {
        LocalDate day = weeks.after(round.week());
        return !held.containsValue(round)
                && !today.isBefore(day.minusDays(EARLY_DAYS))
                && !today.isAfter(day.plusDays(LATE_DAYS))
                && isRested(today);
    }

    /// Two long ones never come within a week.
    private boolean isRested(LocalDate today) {
        return before(today).tailMap(today.minusDays(Weeks.DAYS - 1)).values().stream()
                .noneMatch(Round::isFull);
    }

    /// Once for each week, when it is full. What was answered half a week before counts for it.
    private Optional<Round> weekly(LocalDate today) {
        int week = weeks.passed(today);
        LocalDate from = weeks.after(week).minusDays(EARLY_DAYS);
        return week >= 1 && before(today).tailMap(from).isEmpty() ? Optional.of(Round.WEEKLY) : Optional.empty();
    }

    private SortedMap<LocalDate, Round> before(LocalDate today) {
        return held.headMap(today);
    }
}

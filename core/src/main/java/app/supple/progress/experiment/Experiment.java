// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.experiment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two weeks in which chance decides on which evenings there is a session.
///
/// @param start the day of the first evening
/// @param stopped the day from which on nothing is left out any more; null if the person did not stop it
/// @param lifted evenings that were to be left out, and that the person wanted after all
public record Experiment(
        LocalDate start, Draw draw, @Nullable LocalDate stopped, Set<LocalDate> lifted) {

    public Experiment {
        lifted = Set.copyOf(lifted);
    }

    /// How far an experiment is.
    public enum Stage {
        TO_COME,
        RUNNING,
        /// All of its mornings are over.
        DONE,
        STOPPED
    }

    /// One that begins tomorrow: what was done today is no part of it.
    public static Experiment after(LocalDate today, Draw draw) {
        return new Experiment(today.plusDays(1), draw, null, Set.of());
    }

    public Stage at(LocalDate today) {
        if (stopped != null) {
            return Stage.STOPPED;
        }
        if (today.isBefore(start)) {
            return Stage.TO_COME;
        }
        return today.isAfter(lastMorning()) ? Stage.DONE : Stage.RUNNING;
    }

    /// Whether no other may begin.
    public boolean isOpen(LocalDate today) {
        return switch (at(today)) {
            case TO_COME, RUNNING -> true;
            case DONE, STOPPED -> false;
        };
    }

    public LocalDate lastEvening() {
        return start.plusDays(Draw.EVENINGS - 1L);
    }

    /// The morning after the last evening.
    public LocalDate lastMorning() {
        return start.plusDays(Draw.EVENINGS);
    }

    /// Whether both would say something of one evening.
    public boolean overlaps(Experiment other) {
        return start.isBefore(other.end()) && other.start.isBefore(end());
    }

    private LocalDate end() {
        return stopped == null ? lastMorning() : stopped;
    }

    /// Whether chance left the evening of a day without a session, whatever came of it.
    public boolean isOff(LocalDate date) {
        long evening = ChronoUnit.DAYS.between(start, date);
        return evening >= 0
                && evening < Draw.EVENINGS
                && (stopped == null || date.isBefore(stopped))
                && !draw.on().get((int) evening);
    }

    /// Whether the evening session of a day is left out.
    public boolean leavesOut(LocalDate date) {
        return isOff(date) && !lifted.contains(date);
    }
}

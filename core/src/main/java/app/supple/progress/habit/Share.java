// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

import app.supple.diary.look.DaySum;
import app.supple.programme.Part;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// So many of so many planned sessions. What is done on top of the plan does not count twice.
public record Share(int done, int planned) {

    /// From 0 to 1; 0 if nothing was planned.
    public double value() {
        return planned == 0 ? 0 : (double) done / planned;
    }

    /// Whole percent.
    public int percent() {
        return Math.toIntExact(Math.round(value() * 100));
    }

    Share plus(Share more) {
        return new Share(done + more.done, planned + more.planned);
    }

    static Share of(DayPlan plan, LocalDate date, @Nullable DaySum day, LocalDate today) {
        return of(plan, Part.MORNING, date, day, today).plus(of(plan, Part.EVENING, date, day, today));
    }

    /// Of today only what was done counts.
    static Share of(DayPlan plan, Part part, LocalDate date, @Nullable DaySum day, LocalDate today) {
        boolean isDone = day != null && (part == Part.MORNING ? day.morning() : day.evening());
        boolean isPlanned = plan.isPlanned(date, part) && (isDone || !date.equals(today));
        return new Share(isDone && isPlanned ? 1 : 0, isPlanned ? 1 : 0);
    }
}

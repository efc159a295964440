// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.habit;

import app.supple.diary.look.DaySum;
import app.supple.plan.course.Bends;
import app.supple.programme.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How regularly somebody stretches. One missed day hardly moves the score, and a pause does not touch it.
///
/// @param done what was done on which day
/// @param first the day on which the person began
/// @param today it counts only for what was done already: nobody is late before the day is over
public record Habit(Map<LocalDate, DaySum> done, Bends bends, LocalDate first, LocalDate today) {

    /// After so many days away, half of the score is left.
    static final int HALF_LIFE_DAYS = 13;

    /// Older days weigh less than a thousand-millionth; what came before is not read.
    public static final int MEMORY_DAYS = 730;

    /// 7 in 10 sessions of a week, about 8 of 12 classes.
    public static final double GOAL = 0.7;

    private static final double KEPT = Math.pow(0.5, 1.0 / HALF_LIFE_DAYS);

    /// From what the diary says of each day.
    public static Habit of(List<DaySum> days, Bends bends, LocalDate first, LocalDate today) {
        Map<LocalDate, DaySum> done = new LinkedHashMap<>();
        days.forEach(day -> done.put(day.date(), day));
        return new Habit(Map.copyOf(done), bends, first, today);
    }

    /// The score at the end of a day, from 0 to 1.
    public record Score(LocalDate date, double value) {}

    /// The score of every day since the person began, pauses left out: an exponential average. Morning and evening are
    /// half a day each.
    public List<Score> curve() {
        List<Score> curve = new ArrayList<>();
        double score = 0;
        for (LocalDate date : days().toList()) {
            Double share = share(date);
            if (share != null) {
                score = score * KEPT + share * (1 - KEPT);
                curve.add(new Score(date, score));
            }
        }
        return curve;
    }

    /// From 0 to 1; 0 for who has not begun.
    public double score() {
        List<Score> curve = curve();
        return curve.isEmpty() ? 0 : curve.getLast().value();
    }

    /// Finished and planned sessions of some days, both ends included.
    public Share share(LocalDate from, LocalDate to) {
        return share(Part.MORNING, from, to).plus(share(Part.EVENING, from, to));
    }

    /// Of one part of the day alone.
    public Share share(Part part, LocalDate from, LocalDate to) {
        LocalDate begin = from.isBefore(first) ? first : from;
        LocalDate end = to.isAfter(today) ? today : to;
        return begin.isAfter(end)
                ? new Share(0, 0)
                : begin.datesUntil(end.plusDays(1)).map(date -> on(part, date)).reduce(new Share(0, 0), Share::plus);
    }

    /// How many days in a row had something done, up to today or yesterday. A pause is not counted and ends nothing;
    /// neither does a day on which nothing was planned.
    public int run() {
        int run = 0;
        for (LocalDate date = today; !date.isBefore(first); date = date.minusDays(1)) {
            if (hasDone(date)) {
                run++;
            } else if (plan().sessions(date) > 0 && !date.equals(today)) {
                return run;
            }
        }
        return run;
    }

    public boolean isPaused(LocalDate date) {
        return plan().isPaused(date);
    }

    /// Of today only what was done counts.
    private Share on(Part part, LocalDate date) {
        DaySum day = done.get(date);
        boolean isDone = day != null && (part == Part.MORNING ? day.morning() : day.evening());
        boolean isPlanned = plan().isPlanned(date, part) && (isDone || !date.equals(today));
        return new Share(isDone && isPlanned ? 1 : 0, isPlanned ? 1 : 0);
    }

    private DayPlan plan() {
        return new DayPlan(bends);
    }

    private boolean hasDone(LocalDate date) {
        DaySum day = done.get(date);
        return day != null && (day.morning() || day.evening() || day.others() > 0);
    }

    /// The share of what was planned that was done; null for a day that is left out. Half a day is not yet a day.
    private @Nullable Double share(LocalDate date) {
        Share share = on(Part.MORNING, date).plus(on(Part.EVENING, date));
        boolean isUnderWay = date.equals(today) && share.planned() < plan().sessions(date);
        return share.planned() == 0 || isUnderWay ? null : share.value();
    }

    private Stream<LocalDate> days() {
        LocalDate oldest = today.minusDays(MEMORY_DAYS);
        LocalDate begin = first.isBefore(oldest) ? oldest : first;
        return begin.isAfter(today) ? Stream.of() : begin.datesUntil(today.plusDays(1));
    }
}

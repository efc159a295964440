// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Weeks;
import app.supple.diary.look.DaySum;
import app.supple.diary.note.DayNote;
import app.supple.person.PersonId;
import app.supple.plan.course.Bends;
import app.supple.progress.chart.Charts;
import app.supple.progress.chart.Charts.Days;
import app.supple.progress.chart.Charts.Material;
import app.supple.progress.chart.Span;
import app.supple.progress.habit.Habit;
import app.supple.progress.measure.Outcomes;
import app.supple.progress.trial.Trial;
import app.supple.server.web.answer.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads no more than is shown: two years for the habit, a quarter for what happened, all only when asked for.
record Reader(ProgressRooms rooms) {

    /// With the twelve weeks, as many days of notes and pain.
    private static final int A_QUARTER = 92;

    Sheet read(Visit visit, Span span) {
        PersonId me = visit.person().id();
        LocalDate today = visit.today();
        LocalDate first = rooms.done().chronicle().first(me).orElse(today);
        Weeks weeks = rooms.beginning().weeks(me, today);
        Bends bends = rooms.bends().apply(visit);
        LocalDate from = from(first, today, span);
        List<DaySum> sums = rooms.done().chronicle().days(me, from, today);
        var outcomes = new Outcomes(known(rooms.beginning().since(me, weeks), today));
        var material = new Material(
                weeks, today, outcomes, earlier(me, today, outcomes, span), days(me, first, sums, today), List.of());
        var happened = new Happenings(rooms, bends, visit)
                .from(today.minusDays(A_QUARTER), material.days().notes());
        return new Sheet(
                visit,
                weeks,
                outcomes,
                Habit.of(withTheFirstWeeks(me, weeks, from, sums), bends, first, today),
                rooms.done().breaks().counts(me, today.minusDays(YearCards.DAYS), today),
                new Sheet.Shown(span, new Charts(material.with(happened), span), activities(me, outcomes)));
    }

    private static LocalDate from(LocalDate first, LocalDate today, Span span) {
        LocalDate remembered = today.minusDays(Habit.MEMORY_DAYS);
        return span == Span.ALL || first.isAfter(remembered) ? first : remembered;
    }

    /// The weeks that stand beside the trial may lie further back than the habit remembers.
    private List<DaySum> withTheFirstWeeks(PersonId me, Weeks weeks, LocalDate from, List<DaySum> sums) {
        if (!weeks.start().isBefore(from)) {
            return sums;
        }
        LocalDate end = earlier(weeks.after(Trial.WEEKS.getLast()), from.minusDays(1));
        List<DaySum> all = new ArrayList<>(rooms.done().chronicle().days(me, weeks.start(), end));
        all.addAll(sums);
        return all;
    }

    /// Those from before the person began last are shown with all the others.
    private Outcomes earlier(PersonId me, LocalDate today, Outcomes outcomes, Span span) {
        return span == Span.ALL
                ? new Outcomes(known(rooms.beginning().checkIns().all(me), today))
                : outcomes;
    }

    private Days days(PersonId me, LocalDate first, List<DaySum> sums, LocalDate today) {
        List<DayNote> notes = rooms.done().notes().between(me, today.minusDays(A_QUARTER), today);
        LocalDate earliest =
                notes.isEmpty() ? first : earlier(first, notes.getFirst().date());
        return new Days(earliest, sums, notes);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static List<CheckIn> known(List<CheckIn> checkIns, LocalDate today) {
        return checkIns.stream()
                .filter(checkIn -> !checkIn.date().isAfter(today))
                .toList();
    }

    /// `lifting the child, sitting, gardening`, of what was rated at the start.
    private String activities(PersonId me, Outcomes outcomes) {
        var rated = outcomes.atStart();
        Set<String> names = rooms.named().activities().of(me).stream()
                .filter(activity -> rated.contains(activity.id()))
                .map(Activity::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(", ", names);
    }
}

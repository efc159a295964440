// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.chart;

import app.supple.diary.checkin.Weeks;
import app.supple.diary.entry.Pain;
import app.supple.diary.look.DaySum;
import app.supple.diary.note.DayNote;
import app.supple.progress.chart.Chart.Event;
import app.supple.progress.chart.Chart.Point;
import app.supple.progress.chart.Chart.Scale;
import app.supple.progress.chart.Chart.Shape;
import app.supple.progress.chart.Chart.Time;
import app.supple.progress.chart.Chart.Unit;
import app.supple.progress.measure.Outcomes;
import app.supple.progress.measure.Reading;
import app.supple.progress.measure.Track;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts what is known of a person into charts of one span.
public final class Charts {

    private final Material of;
    private final Span span;
    private final Times times;

    public Charts(Material of, Span span) {
        this.of = of;
        this.span = span;
        this.times = new Times(of.weeks(), of.since(), of.today());
    }

    /// What is known of a person.
    ///
    /// @param weeks counted from where they began
    /// @param today no day after it is known
    /// @param outcomes since then; the dotted line stands at the first of each
    /// @param earlier with those before it, for whoever looks at all
    /// @param days of the diary and its notes, at least those that a chart shows
    /// @param events what happened when, oldest first
    public record Material(
            Weeks weeks, LocalDate today, Outcomes outcomes, Outcomes earlier, Days days, List<Event> events) {

        public Material {
            events = List.copyOf(events);
        }

        public Material with(List<Event> newEvents) {
            return new Material(weeks, today, outcomes, earlier, days, newEvents);
        }

        LocalDate since() {
            return days.first().isBefore(weeks.start()) ? days.first() : weeks.start();
        }
    }

    /// Single days.
    ///
    /// @param first the oldest day of all, whether or not it is among these
    public record Days(LocalDate first, List<DaySum> sums, List<DayNote> notes) {

        public Days {
            sums = List.copyOf(sums);
            notes = List.copyOf(notes);
        }
    }

    /// What the span reaches from and to.
    public Time time() {
        return times.of(span);
    }

    /// Answers of check-ins; in a week the notes of its days, where they say the same.
    public Chart track(Track track) {
        boolean isCounted = track == Track.MEDICINE_DAYS || track == Track.DAYS_LIMITED;
        return new Chart(
                isCounted ? Shape.BARS : Shape.LINE,
                new Scale(track.most(), isCounted ? Unit.DAY : Unit.POINT),
                time(),
                points(track),
                Bands.start(track, of.outcomes().readings(track)),
                events());
    }

    /// How long all sessions took: a day, a week, or a week on average of each month.
    public Chart minutes() {
        List<Point> points = minutePoints().stream().map(Charts::whole).toList();
        double most = points.stream().mapToDouble(Point::value).max().orElse(0);
        return new Chart(Shape.BARS, new Scale(top(most), Unit.MINUTE), time(), points, null, events());
    }

    /// Nobody stretches to the tenth of a minute.
    private static Point whole(Point point) {
        return new Point(point.date(), Math.round(point.value()), point.days());
    }

    /// A round number that nothing passes.
    private static double top(double most) {
        double step = most > 120 ? 60 : 10;
        return Math.max(20, Math.ceil(most / step) * step);
    }

    private List<Point> points(Track track) {
        return switch (span) {
            case WEEK -> shown(daily(track));
            case TWELVE_WEEKS -> shown(weekly(of.outcomes().readings(track)));
            case ALL -> {
                List<Reading> all = of.earlier().readings(track);
                yield times.isLong() ? Thinning.monthly(all, of.since()) : shown(weekly(all));
            }
        };
    }

    /// A check-in a little early still stands at the start.
    private List<Point> weekly(List<Reading> readings) {
        LocalDate first = time().first();
        int early = span == Span.TWELVE_WEEKS && first.equals(of.weeks().start()) ? Weeks.DAYS : 0;
        return readings.stream()
                .filter(reading -> !reading.date().isBefore(first.minusDays(early)))
                .map(reading ->
                        new Point(reading.date().isBefore(first) ? first : reading.date(), reading.value(), Weeks.DAYS))
                .toList();
    }

    /// Only pain is noted by the day.
    private List<Point> daily(Track track) {
        return track == Track.PAIN_USUAL
                ? of.days().notes().stream().flatMap(Charts::painOf).toList()
                : weekly(of.outcomes().readings(track));
    }

    private static Stream<Point> painOf(DayNote note) {
        Pain pain = note.pain();
        return pain == null ? Stream.of() : Stream.of(new Point(note.date(), pain.value(), 1));
    }

    private List<Point> shown(List<Point> points) {
        Time time = time();
        return points.stream()
                .filter(point ->
                        !point.date().isBefore(time.first()) && !point.date().isAfter(time.last()))
                .toList();
    }

    private List<Point> minutePoints() {
        return switch (span) {
            case WEEK ->
                shown(of.days().sums().stream()
                        .map(day -> new Point(day.date(), minutes(day), 1))
                        .toList());
            case TWELVE_WEEKS -> shown(byWeek());
            case ALL -> times.isLong() ? byMonth() : shown(byWeek());
        };
    }

    /// Each week at its end, as a check-in looks back on it. The one under way stands at its own end.
    private List<Point> byWeek() {
        return of.days().sums().stream()
                .filter(day -> !day.date().isBefore(of.weeks().start()))
                .collect(Collectors.groupingBy(
                        day -> of.weeks().passed(day.date()) + 1,
                        TreeMap::new,
                        Collectors.summingDouble(Charts::minutes)))
                .entrySet()
                .stream()
                .map(week -> new Point(of.weeks().after(week.getKey()), week.getValue(), Weeks.DAYS))
                .toList();
    }

    private List<Point> byMonth() {
        List<Reading> days = of.days().sums().stream()
                .map(day -> new Reading(day.date(), minutes(day)))
                .toList();
        return Thinning.monthly(days, of.since()).stream()
                .map(month -> new Point(month.date(), perWeek(days, month), month.days()))
                .toList();
    }

    private double perWeek(Collection<Reading> days, Point month) {
        LocalDate end = month.date().withDayOfMonth(1).plusMonths(1);
        double sum = days.stream()
                .filter(day -> !day.date().isBefore(month.date()) && day.date().isBefore(end))
                .mapToDouble(Reading::value)
                .sum();
        LocalDate known = end.isAfter(of.today()) ? of.today().plusDays(1) : end;
        return sum * Weeks.DAYS / Math.max(1, ChronoUnit.DAYS.between(month.date(), known));
    }

    private List<Event> events() {
        Time time = time();
        return of.events().stream()
                .filter(event ->
                        !event.date().isBefore(time.first()) && !event.date().isAfter(time.last()))
                .toList();
    }

    private static double minutes(DaySum day) {
        return day.stretched().toSeconds() / 60.0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.diary.checkin.Weeks;
import app.supple.programme.Part;
import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Point;
import app.supple.progress.chart.Chart.Scale;
import app.supple.progress.chart.Chart.Shape;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.chart.Chart.Tick;
import app.supple.progress.chart.Chart.Time;
import app.supple.progress.chart.Chart.Unit;
import app.supple.progress.habit.Habit;
import app.supple.progress.habit.Habit.Score;
import app.supple.progress.habit.Share;
import app.supple.server.chart.HabitLayout;
import app.supple.server.chart.HabitLayout.Others;
import app.supple.server.chart.Labels;
import app.supple.server.chart.Paper;
import app.supple.server.web.page.part.Sketch;
import app.supple.server.web.page.progress.ChartCard;
import app.supple.server.web.page.progress.ChartCard.Head;
import app.supple.server.web.page.progress.ChartCard.Row;
import app.supple.server.web.page.progress.ChartCard.Table;
import app.supple.server.web.page.progress.HabitCard;
import app.supple.server.web.page.progress.HabitCard.Count;
import app.supple.server.web.site.chart.Strokes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The habit: a score that forgives, the weeks against the goal, and the line from the first day on.
record HabitCards(Sheet sheet) {

    /// With fewer days a line says nothing.
    private static final int LEAST_DAYS = 3;

    /// In a study of 96 people over 84 days (Lally and others, 2010): half of them by day 66.
    private static final Others OTHERS = new Others(18, 66, 254, "half by day 66");

    private static final int CURVE_DAYS = 266;
    private static final int SHOWN_WEEKS = 12;

    HabitCard card() {
        Habit habit = sheet.habit();
        List<Score> curve = habit.curve();
        if (curve.size() < LEAST_DAYS) {
            return new HabitCard("", "Your habit line starts after three days.", List.of(), null, null);
        }
        return new HabitCard(
                percent(curve.getLast().value()),
                "Recent days weigh most; half of the weight is gone after 13 days. One day hardly moves it, a pause not at all.",
                numbers(habit),
                curve(curve),
                weeks(habit));
    }

    private List<Count> numbers(Habit habit) {
        LocalDate from = sheet.today().minusDays(4L * Weeks.DAYS - 1);
        int run = habit.run();
        return List.of(
                new Count(percent(habit.share(Part.MORNING, from, sheet.today())), "of mornings in four weeks"),
                new Count(percent(habit.share(Part.EVENING, from, sheet.today())), "of evenings in four weeks"),
                new Count(String.valueOf(run), run == 1 ? "day in a row" : "days in a row"));
    }

    /// Null once it is older than the span that is known of others.
    private @Nullable ChartCard curve(List<Score> scores) {
        LocalDate first = sheet.habit().first();
        if (ChronoUnit.DAYS.between(first, sheet.today()) > CURVE_DAYS) {
            return null;
        }
        var time = new Time(first, first.plusDays(CURVE_DAYS), ticks(first), CURVE_DAYS);
        var chart = new Chart(Shape.LINE, new Scale(100, Unit.POINT), time, points(scores), null, List.of());
        String sentence = "From your first day to " + percent(scores.getLast().value())
                + " now, before the span from day 18 to day 254 in which others formed a habit.";
        var sketch = new Sketch(
                "habit-chart",
                "Your habit line",
                sentence,
                "chart",
                Strokes.of(HabitLayout.draw(chart, Paper.SCREEN, OTHERS)));
        return new ChartCard(
                new Head("habit-line", "Your habit line", "score by day, 0 to 100", ""),
                sketch,
                List.of(
                        "The pale span, day 18 to 254: when others had a habit. 96 people, another habit than yours. No promise."),
                List.of(),
                table("Your habit line", chart.points()));
    }

    private static List<Tick> ticks(LocalDate first) {
        return List.of(
                new Tick(first, "start"),
                new Tick(first.plusDays(66), "66"),
                new Tick(first.plusDays(132), "132"),
                new Tick(first.plusDays(198), "198"),
                new Tick(first.plusDays(CURVE_DAYS), "day " + CURVE_DAYS));
    }

    /// Every fourth day, and the last.
    private static List<Point> points(List<Score> scores) {
        return IntStream.range(0, scores.size())
                .filter(i -> i % 4 == 0 || i == scores.size() - 1)
                .mapToObj(scores::get)
                .map(score -> new Point(score.date(), Math.round(100 * score.value()), 1))
                .toList();
    }

    private ChartCard weeks(Habit habit) {
        LocalDate monday = monday(sheet.today());
        LocalDate first = monday.minusWeeks(SHOWN_WEEKS - 1L);
        List<Point> points = new ArrayList<>();
        for (LocalDate week = first; !week.isAfter(monday); week = week.plusWeeks(1)) {
            Share share = habit.share(week, week.plusDays(Weeks.DAYS - 1L));
            if (share.planned() > 0) {
                points.add(new Point(week, share.percent(), Weeks.DAYS));
            }
        }
        var chart = new Chart(
                Shape.BARS,
                new Scale(100, Unit.POINT),
                new Time(first, monday, weekTicks(first, monday), Weeks.DAYS),
                points,
                new Start(100 * Habit.GOAL, null),
                List.of());
        var card = new ChartCards.Card(
                "habit-weeks",
                "Week by week",
                "percent of planned sessions; the dotted line is the goal, 70",
                chart,
                Labels.NONE);
        return ChartCards.card(
                card,
                List.of(
                        "The goal is 7 in 10, about 8 of 12 classes. Sessions left out on purpose and pauses do not count."));
    }

    private static List<Tick> weekTicks(LocalDate first, LocalDate monday) {
        return List.of(
                new Tick(first, DateWords.ofYear(first)),
                new Tick(first.plusWeeks(6), DateWords.ofYear(first.plusWeeks(6))),
                new Tick(monday, "this week"));
    }

    private static LocalDate monday(LocalDate date) {
        return date.minusDays(date.getDayOfWeek().getValue() - 1L);
    }

    private static Table table(String caption, List<Point> points) {
        List<Row> rows = points.reversed().stream()
                .map(point -> new Row(DateWords.day(point.date()), Math.round(point.value()) + " %"))
                .toList();
        return new Table(caption, "Score", rows);
    }

    private static String percent(Share share) {
        return share.planned() == 0 ? "–" : share.percent() + " %";
    }

    private static String percent(double value) {
        return Math.round(100 * value) + " %";
    }
}

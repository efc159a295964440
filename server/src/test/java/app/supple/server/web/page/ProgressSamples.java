// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.part.Sketch;
import app.supple.server.web.page.part.Sketch.Pen;
import app.supple.server.web.page.part.Sketch.Stroke;
import app.supple.server.web.page.progress.ChartCard;
import app.supple.server.web.page.progress.ChartCard.Head;
import app.supple.server.web.page.progress.ChartCard.Row;
import app.supple.server.web.page.progress.ChartCard.Table;
import app.supple.server.web.page.progress.HabitCard;
import app.supple.server.web.page.progress.ProgressView;
import app.supple.server.web.page.progress.ProgressView.SpanLink;
import app.supple.server.web.page.progress.TrialCard;
import app.supple.server.web.page.progress.YearCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Progress of somebody invented, in its eighth week, and of somebody who has only just begun.
final class ProgressSamples {

    private static final Table TABLE = new Table("Pain", "Value", List.of(new Row("22 Nov 2026", "3.5")));

    private ProgressSamples() {}

    static List<Samples.Page> pages() {
        return List.of(
                new Samples.Page("progress", "progress", full()),
                new Samples.Page("progress-empty", "progress", empty()));
    }

    private static ProgressView full() {
        var habit = new HabitCard(
                "62 %",
                "One day hardly moves it.",
                List.of(new HabitCard.Count("80 %", "of mornings")),
                card("habit-line", TABLE),
                card("habit-weeks", TABLE));
        return view("Your pain is 2.5 points lower than at the start.", card("pain", TABLE), habit);
    }

    private static ProgressView empty() {
        var habit = new HabitCard("", "Your habit line starts after three days.", List.of(), null, null);
        return view("Your lines begin with your first session.", card("pain", null), habit);
    }

    private static ProgressView view(String title, ChartCard card, HabitCard habit) {
        return new ProgressView(
                Samples.frame("Progress", Place.PROGRESS),
                "Week 8 of 12",
                title,
                List.of(
                        new SpanLink(new Link("12 weeks", "/progress"), true),
                        new SpanLink(new Link("All", "/progress?span=all"), false)),
                List.of(new Link("Diary", "/diary")),
                new ProgressView.Cards(List.of(card), habit, year(), trial()));
    }

    private static ChartCard card(String id, @Nullable Table table) {
        var at = new Sketch.Place("0.0%", "12");
        var sketch = new Sketch(
                id + "-chart",
                "Pain",
                "From 6 to 3.5.",
                "chart",
                List.of(
                        new Stroke(Pen.BOX, "band", at, "100.0%", "20", null, ""),
                        new Stroke(Pen.LINE, "line", at, "50.0%", "40", null, ""),
                        new Stroke(Pen.DOT, "last", at, "5", null, null, ""),
                        new Stroke(Pen.WORDS, "scale", at, null, null, "middle", "week 12")));
        return new ChartCard(
                new Head(id, "Pain", "0 to 10", "3.5"),
                sketch,
                List.of("2.5 points lower: a clear change."),
                List.of(new Row("3 Oct 2026", "“Slept badly.”")),
                table);
    }

    private static YearCard year() {
        var week = new YearCard.Week("Oct", false, List.of(new YearCard.Tile("both", true)));
        return new YearCard("80 sessions", List.of(week), TABLE);
    }

    private static TrialCard trial() {
        var row = new TrialCard.Row("Week 12", "2.5 better (1.3 to 3.7)", "2.4 better");
        return new TrialCard(List.of(new TrialCard.Topic("Daily function", "of 23", "of 10", List.of(row), "Read.")));
    }
}

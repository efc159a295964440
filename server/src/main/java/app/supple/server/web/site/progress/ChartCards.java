// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Event;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.chart.Span;
import app.supple.progress.measure.Change;
import app.supple.progress.measure.Track;
import app.supple.server.chart.Labels;
import app.supple.server.chart.Layout;
import app.supple.server.chart.Paper;
import app.supple.server.web.page.part.Sketch;
import app.supple.server.web.page.progress.ChartCard;
import app.supple.server.web.page.progress.ChartCard.Head;
import app.supple.server.web.page.progress.ChartCard.Row;
import app.supple.server.web.page.progress.ChartCard.Table;
import app.supple.server.web.site.chart.Strokes;
import app.supple.server.words.progress.ChartWords;
import app.supple.server.words.progress.FindingWords;
import app.supple.server.words.progress.ValueWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The charts of the page, each with its table.
record ChartCards(Sheet sheet) {

    private static final String FIRST_POINT = "Your first point comes with your first check-in.";
    private static final String ONLY_COUNTED =
            "We only count the days. Change a medicine only with the person who prescribed it.";

    /// Weekly answers are not in a view of days.
    List<ChartCard> all() {
        return sheet.shown().span() == Span.WEEK
                ? List.of(pain(), minutes())
                : Stream.of(
                                Stream.of(pain(), track(Track.ACTIVITIES), medicine()),
                                ifAnswered(Track.DAYS_LIMITED),
                                ifAnswered(Track.BOTHERED),
                                Stream.of(minutes()))
                        .flatMap(cards -> cards)
                        .toList();
    }

    /// What is answered less often is not missed while it is empty.
    private Stream<ChartCard> ifAnswered(Track track) {
        return sheet.shown().charts().track(track).points().isEmpty() ? Stream.of() : Stream.of(track(track));
    }

    /// What happened is marked once, under the first chart.
    private ChartCard pain() {
        Chart chart = sheet.shown().charts().track(Track.PAIN_USUAL);
        boolean isDaily = sheet.shown().span() == Span.WEEK;
        String unit = isDaily ? "from your notes, 0 to 10" : unit(Track.PAIN_USUAL);
        List<String> words = chart.points().isEmpty() && isDaily
                ? List.of("No note of these days says how much it hurt.")
                : words(Track.PAIN_USUAL, chart);
        return card(new Card("pain", "Pain", unit, chart, labels(Track.PAIN_USUAL, chart.start())), words);
    }

    private ChartCard medicine() {
        Chart chart = sheet.shown().charts().track(Track.MEDICINE_DAYS);
        boolean takesNone = !chart.points().isEmpty() && chart.points().stream().allMatch(point -> point.value() == 0);
        if (takesNone) {
            var head = new Head("medicine-days", "Medicine days", unit(Track.MEDICINE_DAYS), "");
            return new ChartCard(head, null, List.of("Not taking any."), List.of(), null);
        }
        return track(Track.MEDICINE_DAYS);
    }

    private ChartCard track(Track track) {
        Chart chart = withoutEvents(sheet.shown().charts().track(track));
        String name = ChartWords.name(track);
        var card = new Card(
                name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                name,
                unit(track),
                chart,
                labels(track, chart.start()));
        return card(card, words(track, chart));
    }

    private ChartCard minutes() {
        Chart chart = withoutEvents(sheet.shown().charts().minutes());
        String unit = sheet.shown().span() == Span.WEEK ? "each day, all sessions" : "a week, all sessions";
        List<String> words = chart.points().isEmpty() ? List.of("Minutes come with your first session.") : List.of();
        return card(new Card("minutes", "Minutes stretched", unit, chart, Labels.NONE), words);
    }

    /// What stands above and in a chart.
    record Card(String id, String name, String unit, Chart chart, Labels labels) {}

    static ChartCard card(Card of, List<String> words) {
        Chart chart = of.chart();
        var sketch = new Sketch(
                of.id() + "-chart",
                of.name(),
                ChartWords.sentence(chart, of.unit()),
                "chart",
                Strokes.of(Layout.draw(chart, Paper.SCREEN, of.labels())));
        return new ChartCard(
                new Head(of.id(), of.name(), of.unit(), latest(chart)),
                sketch,
                words,
                chart.events().reversed().stream().map(ChartCards::row).toList(),
                table(of));
    }

    private static String latest(Chart chart) {
        return chart.points().isEmpty()
                ? ""
                : ValueWords.plain(chart.points().getLast().value());
    }

    private static @Nullable Table table(Card of) {
        List<Row> rows = of.chart().points().reversed().stream()
                .map(point -> new Row(DateWords.of(point), ValueWords.plain(point.value())))
                .toList();
        return rows.isEmpty() ? null : new Table(of.name() + ", " + of.unit(), "Value", rows);
    }

    private static Row row(Event event) {
        return new Row(DateWords.day(event.date()), event.words());
    }

    private static Chart withoutEvents(Chart chart) {
        return new Chart(chart.shape(), chart.scale(), chart.time(), chart.points(), chart.start(), List.of());
    }

    private static Labels labels(Track track, @Nullable Start start) {
        return start == null ? Labels.NONE : new Labels(ChartWords.start(start.value()), ChartWords.band(track, start));
    }

    private String unit(Track track) {
        String activities = sheet.shown().activities();
        return track == Track.ACTIVITIES && !activities.isEmpty()
                ? activities + "; 10 is as before"
                : ChartWords.unit(track);
    }

    private List<String> words(Track track, Chart chart) {
        List<String> words = new ArrayList<>();
        if (chart.points().isEmpty()) {
            words.add(FIRST_POINT);
        }
        sheet.outcomes()
                .change(track)
                .filter(this::isShown)
                .map(FindingWords::reading)
                .ifPresent(words::add);
        words.add(track == Track.MEDICINE_DAYS ? ONLY_COUNTED : ChartWords.rule(track));
        words.removeIf(String::isEmpty);
        return words;
    }

    private boolean isShown(Change change) {
        LocalDate first = sheet.shown().charts().time().first();
        return !change.now().date().isBefore(first);
    }
}

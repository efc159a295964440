// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.sources;

import app.supple.library.Library;
import app.supple.library.source.Confidence;
import app.supple.library.source.Source;
import app.supple.programme.Routines;
import app.supple.server.web.answer.Send;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.sources.SourcesView;
import app.supple.server.web.page.sources.SourcesView.Chapter;
import app.supple.server.web.page.sources.SourcesView.Kind;
import app.supple.server.web.page.sources.SourcesView.Publication;
import app.supple.server.web.site.Frames;
import app.supple.server.words.Capitals;
import app.supple.server.words.DoseWords;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// `GET /sources`: every number beside its source.
///
/// @param programmes a passage each, asked for when somebody looks; its chapter is left out while there are none
public record SourcesPage(
        Library library, Routines routines, Supplier<List<GroundsPassage>> programmes, Frames frames, Send send) {

    public void show(ServerRequest request, ServerResponse response) {
        send.page(request, response, "sources", view());
    }

    SourcesView view() {
        List<Told> told = told();
        List<GroundsLine> lines = told.stream()
                .flatMap(chapter -> chapter.passages().stream())
                .flatMap(passage -> passage.lines().stream())
                .toList();
        return new SourcesView(
                frames.of("Sources", Place.ELSEWHERE),
                Stream.of(Confidence.values())
                        .filter(kind -> kind != Confidence.GIVEN)
                        .map(kind -> kind(kind, lines))
                        .toList(),
                told.stream().map(this::chapter).toList(),
                library.sources().stream().map(SourcesPage::publication).toList());
    }

    private record Told(String id, String title, String line, List<GroundsPassage> passages) {}

    private List<Told> told() {
        var stretches = new StretchNumbers(library, routines);
        return Stream.of(
                        new Told(
                                "doses",
                                "How much of each stretch",
                                "Our usual dose, the most that is ever planned for one session, and what others print.",
                                stretches.doses()),
                        new Told(
                                "routines",
                                "Morning and evening",
                                "What the two routines ask for.",
                                stretches.morningAndEvening()),
                        new Told(
                                "programmes",
                                "Programmes",
                                "What each programme adds, week by week.",
                                programmes.get()),
                        new Told(
                                "rising",
                                "Just after rising",
                                "Discs are fuller then, so deep forward bends wait. You can switch this off.",
                                stretches.firstHour()),
                        new Told(
                                "whom",
                                "For whom a stretch changes",
                                "Where a line says that it is our own choice, ask a clinician who knows you.",
                                stretches.forWhom()),
                        new Told(
                                "day",
                                "The rest of the day",
                                "Numbers around the stretches.",
                                new DayNumbers(routines).all()),
                        progress())
                .filter(chapter -> !chapter.passages().isEmpty())
                .toList();
    }

    private static Told progress() {
        return new Told(
                "trial-numbers",
                "Progress",
                "What counts as a change, and what the trial found, as far as we read it.",
                TrialNumbers.all());
    }

    private Chapter chapter(Told told) {
        return new Chapter(
                told.id(),
                told.title(),
                told.line(),
                told.passages().stream().map(this::passage).toList());
    }

    private SourcesView.Passage passage(GroundsPassage passage) {
        return new SourcesView.Passage(
                passage.id(),
                passage.name(),
                passage.url(),
                passage.lines().stream().map(this::line).toList());
    }

    private SourcesView.Line line(GroundsLine line) {
        var grounds = line.grounds();
        Source source = library.source(grounds.source());
        return new SourcesView.Line(
                line.what(),
                line.amount(),
                grounds.because(),
                source.title() + " (" + by(source) + ")",
                "#source-" + source.id(),
                DoseWords.confidence(grounds.confidence()));
    }

    private static Kind kind(Confidence confidence, List<GroundsLine> lines) {
        long count = lines.stream()
                .filter(line -> line.grounds().confidence() == confidence)
                .count();
        return new Kind(
                Capitals.large(DoseWords.confidence(confidence)),
                meaning(confidence),
                count == 1 ? "1 line" : count + " lines");
    }

    private static String meaning(Confidence confidence) {
        return switch (confidence) {
            case READ -> "We read the number on the source’s own page, or on the page its address leads to.";
            case ABSTRACT ->
                "We read it in the summary of the paper. The paper itself may say more, or say it with more care.";
            case SECONDARY ->
                "We read it in a copy, or in somebody’s report about the source. It may have been passed on wrongly.";
            case MEMORY ->
                "It is common knowledge among those who teach such movements. We wrote it down and did not check it.";
            case GIVEN -> "A person wrote this down for themselves.";
            case DESIGN -> "No source prints this number. The source named beside it points the way, and we chose.";
        };
    }

    private static Publication publication(Source source) {
        String url = source.place().url();
        return new Publication(
                "source-" + source.id(),
                source.title(),
                by(source),
                url.isEmpty() ? null : url,
                source.place().note());
    }

    private static String by(Source source) {
        return source.publisher() + (source.year().isEmpty() ? "" : ", " + source.year());
    }
}

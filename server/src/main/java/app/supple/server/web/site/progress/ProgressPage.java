// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.progress.chart.Span;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Link;
import app.supple.server.web.page.progress.ProgressView;
import app.supple.server.web.page.progress.ProgressView.SpanLink;
import app.supple.server.web.site.Frames;
import app.supple.server.words.progress.FindingWords;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.stream.Stream;

/// `GET /progress`: is it helping? With `?span=week`, `12` or `all`.
public record ProgressPage(ProgressRooms rooms, Visits visits, Frames frames, Send send) {

    private static final int WEEKS = 12;

    public void show(ServerRequest request, ServerResponse response) {
        Span span = span(request.query().first("span").orElse(""));
        send.page(request, response, "progress", view(new Reader(rooms).read(visits.visit(), span)));
    }

    private ProgressView view(Sheet sheet) {
        boolean hasBegun =
                !sheet.habit().done().isEmpty() || !sheet.outcomes().checkIns().isEmpty();
        return new ProgressView(
                frames.of("Progress", Place.PROGRESS),
                week(sheet),
                FindingWords.of(sheet.outcomes(), hasBegun),
                Stream.of(Span.values())
                        .map(span -> link(span, sheet.shown().span()))
                        .toList(),
                Ways.ALL,
                new ProgressView.Cards(
                        new ChartCards(sheet).all(),
                        new HabitCards(sheet).card(),
                        new YearCards(sheet).card(),
                        new TrialCards(sheet).card()));
    }

    private static String week(Sheet sheet) {
        int week = sheet.weeks().passed(sheet.today()) + 1;
        return week > WEEKS ? "Week " + week : "Week " + week + " of " + WEEKS;
    }

    /// What nobody knows shows the twelve weeks.
    private static Span span(String name) {
        return switch (name) {
            case "week" -> Span.WEEK;
            case "all" -> Span.ALL;
            default -> Span.TWELVE_WEEKS;
        };
    }

    private static SpanLink link(Span span, Span chosen) {
        return new SpanLink(
                switch (span) {
                    case WEEK -> new Link("Week", "/progress?span=week");
                    case TWELVE_WEEKS -> new Link("12 weeks", "/progress");
                    case ALL -> new Link("All", "/progress?span=all");
                },
                span == chosen);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.report;

import app.supple.person.Person;
import app.supple.progress.report.Introductions;
import app.supple.progress.report.Report;
import app.supple.progress.report.Reports;
import app.supple.progress.report.Who;
import app.supple.safety.question.Questionnaire;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.page.part.Frame.Notice;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.part.Frame.Tone;
import app.supple.server.web.page.report.ReportView;
import app.supple.server.web.site.Frames;
import app.supple.server.words.Pictures;
import app.supple.server.words.report.Sheet;
import app.supple.server.words.report.SheetWords;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// `/report`: one page for a clinician, on a screen, on paper and as a PDF. What stands in it is logged nowhere.
public record ReportPage(Rooms rooms, Visits visits, Frames frames, Send send) {

    static final String ADDRESS = "/report";

    /// Whom the page asks.
    ///
    /// @param questionnaire read when it is needed
    public record Rooms(Reports reports, Supplier<Questionnaire> questionnaire, Pictures pictures, Press press) {

        Introductions introductions() {
            return reports.introductions();
        }
    }

    public void show(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Who who = rooms.introductions().of(visit.person().id()).orElse(null);
        send.page(request, response, "report", view(visit, WhoForm.of(who), notice(request)));
    }

    /// Names the person from now on, or no more.
    public void change(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Map<String, String> fields = Incoming.form(request);
        if (fields.containsKey("forget")) {
            rooms.introductions().forget(visit.person().id());
            Send.seeOther(response, ADDRESS + "?forgotten=yes");
            return;
        }
        boolean named = rooms.introductions().of(visit.person().id()).isPresent();
        var form = WhoForm.sent(fields, named, visit.today());
        if (form.who() == null) {
            response.status(Send.UNPROCESSABLE);
            send.page(request, response, "report", view(visit, form, null));
            return;
        }
        rooms.introductions().keep(visit.person().id(), form.who());
        Send.seeOther(response, ADDRESS + "?saved=yes");
    }

    public void pdf(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Sheet.Paper paper = paper(request.query().first("size").orElse("a4"));
        byte[] pdf = rooms.press().print(sheet(visit), paper);
        response.header(HeaderValues.create(HeaderNames.CACHE_CONTROL, "private, no-store"));
        response.header(HeaderValues.create(
                HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"supple-report-" + visit.today() + ".pdf\""));
        Send.bytes(request, response, "application/pdf", pdf);
    }

    private static Sheet.Paper paper(String size) {
        return switch (size) {
            case "a4" -> Sheet.Paper.A4;
            case "letter" -> Sheet.Paper.LETTER;
            default -> throw new Problem(Problem.Kind.INVALID, "size: say a4 or letter.");
        };
    }

    private Sheet sheet(Visit visit) {
        return SheetWords.of(
                report(visit), visit.person(), rooms.questionnaire().get());
    }

    private Report report(Visit visit) {
        return rooms.reports().of(visit.person(), visit.now());
    }

    private ReportView view(Visit visit, WhoForm form, @Nullable Notice notice) {
        Report report = report(visit);
        Person person = visit.person();
        Sheet sheet = SheetWords.of(report, person, rooms.questionnaire().get());
        var drawn = new Drawn(rooms.pictures().seenBy(person));
        return new ReportView(
                frames.of("For your clinician", Place.ELSEWHERE, notice),
                sheet.head().who(),
                sheet.head().when(),
                sheet.head().finding(),
                Drawn.table(sheet.outcomes()),
                Drawn.charts(sheet.pictures()),
                Drawn.table(sheet.exercises()),
                sheet.passages().stream()
                        .map(passage -> new ReportView.Passage(passage.heading(), passage.paragraphs()))
                        .toList(),
                drawn.figures(report.practice().exercises()),
                sheet.method(),
                form.view());
    }

    private static @Nullable Notice notice(ServerRequest request) {
        if (request.query().contains("saved")) {
            return new Notice(Tone.SAVED, "Saved", "Your name stands on the report.", null);
        }
        return request.query().contains("forgotten")
                ? new Notice(Tone.SAVED, "Gone", "Your name is on no report any more, and not kept.", null)
                : null;
    }
}

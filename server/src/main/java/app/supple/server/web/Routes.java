// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Send;
import app.supple.server.web.api.OpenApi;
import app.supple.server.web.guard.Guards;
import app.supple.server.web.site.helps.HelpsPage;
import app.supple.server.web.site.keep.KeepPages;
import app.supple.server.web.site.programme.ProgrammePages;
import app.supple.server.web.site.report.ReportPage;
import app.supple.server.web.site.routine.RoutinePages;
import app.supple.server.web.site.screening.ScreeningPages;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// Every address of Supple, on one page.
public final class Routes {

    private Routes() {}

    /// Guards first, in order; then pages, API and files; what is left is not there.
    public static HttpRouting.Builder of(Desks desks, Send send) {
        HttpRouting.Builder routing = HttpRouting.builder();
        Guards.standBefore(routing);
        Addresses at = new Addresses(routing);
        pages(at, desks.pages());
        helps(at, desks.pages().helps());
        desks.pages().mine().enter(at::get, at::post);
        desks.pages().data().enter(at::get, at::post);
        keep(at, desks.pages().keep());
        desks.pages().checkIns().enter(at::get, at::post);
        api(at, desks.api(), send);
        checkIns(at, desks.api());
        files(at, desks.files());
        at.close();
        new Failures(desks.pages().problem(), send).handleIn(routing);
        return routing.any(Routes::nothingHere);
    }

    private static void pages(Addresses at, Desks.Pages pages) {
        at.get("/", pages.today()::show);
        at.get("/why", pages.why()::show);
        at.get("/play/{name}", pages.play()::show);
        at.get("/stretches", pages.stretches()::all);
        at.get("/stretches/{id}", pages.stretches()::one);
        routines(at, pages.routines());
        programme(at, pages.programme());
        diary(at, pages);
        at.get("/settings", pages.settings()::show);
        at.post("/settings", pages.settings()::change);
        at.get("/pause", pages.pause()::show);
        at.post("/pause", pages.pause()::change);
        at.post("/pause/end", pages.pause()::end);
        at.get("/settings/calendar", pages.calendar()::show);
        at.post("/settings/calendar", pages.calendar()::address);
        at.post("/settings/calendar/file", pages.calendar()::file);
        at.post("/settings/calendar/read", pages.calendar()::again);
        at.post("/settings/calendar/forget", pages.calendar()::forget);
        at.get("/settings/reminders", pages.reminders()::show);
        at.post("/settings/reminders", pages.reminders()::add);
        at.post("/settings/reminders/{id}", pages.reminders()::change);
        at.post("/settings/reminders/{id}/test", pages.reminders()::test);
        at.post("/settings/reminders/{id}/remove", pages.reminders()::remove);
        at.get("/stop/{parcel}", pages.stop()::show);
        at.post("/stop/{parcel}", pages.stop()::stop);
        feed(at, pages);
        at.get("/settings/rhythm", pages.rhythm()::show);
        at.post("/settings/rhythm", pages.rhythm()::change);
        at.get("/safety", pages.safety()::show);
        at.get("/sources", pages.sources()::show);
        screening(at, pages.screening());
        report(at, pages.report());
    }

    private static void keep(Addresses at, KeepPages keep) {
        at.get("/settings/backups", keep.backups()::show);
        at.post("/settings/backups", keep.backups()::make);
        at.get("/settings/erase", keep.erase()::show);
        at.post("/settings/erase", keep.erase()::erase);
    }

    private static void helps(Addresses at, HelpsPage helps) {
        at.get("/progress/helps", helps::show);
        at.post("/progress/helps/begin", helps::begin);
        at.post("/progress/helps/stop", helps::stop);
    }

    private static void feed(Addresses at, Desks.Pages pages) {
        at.get("/settings/feed", pages.feed()::show);
        at.post("/settings/feed", pages.feed()::make);
        at.post("/settings/feed/end", pages.feed()::revoke);
        at.get("/settings/feed/file", pages.calendarFeed()::file);
        at.get("/calendar/{token}.ics", pages.calendarFeed()::read);
    }

    private static void diary(Addresses at, Desks.Pages pages) {
        at.get("/progress", pages.progress()::show);
        at.get("/diary", pages.diary()::today);
        at.get("/diary/{date}", pages.diary()::day);
        at.get("/entries/{id}", pages.entries()::show);
        at.post("/entries/{id}", pages.entries()::change);
        at.post("/entries/{id}/remove", pages.entries()::remove);
        at.post("/entries/{id}/put-back", pages.entries()::putBack);
    }

    private static void routines(Addresses at, RoutinePages routines) {
        at.get("/routines", routines.all()::show);
        at.post("/routines", routines.all()::make);
        at.post("/routines/stand", routines.all()::stand);
        at.get("/routines/{name}", routines.one()::show);
        at.post("/routines/{name}", routines.one()::change);
        at.post("/routines/{name}/remove", routines.one()::remove);
    }

    private static void programme(Addresses at, ProgrammePages programme) {
        at.get("/programme", programme.path()::show);
        at.post("/programme", programme.path()::begin);
        at.get("/programme/choose", programme.path()::choose);
        at.get("/programme/stop", programme.path()::leave);
        at.post("/programme/stop", programme.path()::stop);
        at.get("/programme/week", programme.week()::show);
        at.get("/programme/days/{date}", programme.day()::show);
        at.post("/programme/days/{date}/{part}", programme.week()::change);
        at.post("/programme/days/{date}/{part}/undo", programme.week()::undo);
    }

    private static void screening(Addresses at, ScreeningPages screening) {
        at.get("/screening", screening::show);
        at.get("/screening/answers", screening::answers);
        at.get("/screening/questions/{id}", screening::question);
        at.post("/screening/questions/{id}", screening::answer);
        at.post("/screening/clinician", screening::agreed);
    }

    private static void report(Addresses at, ReportPage report) {
        at.get("/report", report::show);
        at.post("/report", report::change);
        at.get("/report.pdf", report::pdf);
    }

    private static void api(Addresses at, Desks.Api api, Send send) {
        at.get("/health", api.health()::health);
        at.get("/metrics", api.metrics()::metrics);
        at.get("/report.fhir.json", api.fhir()::file);
        at.get("/api/openapi.json", (request, response) -> send.json(request, response, OpenApi.document()));
        at.get("/api/v1/today", api.today()::today);
        at.get("/api/v1/stretches", api.stretches()::all);
        at.get("/api/v1/stretches/{id}", api.stretches()::one);
        at.get("/api/v1/sessions/{name}", api.sessions()::one);
        at.get("/api/v1/screening", api.screening()::get);
        at.put("/api/v1/screening", api.screening()::put);
        at.get("/api/v1/programme", api.programme()::get);
        at.put("/api/v1/programme", api.programme()::put);
        at.get("/api/v1/entries", api.entries()::days);
        at.get("/api/v1/entries/{id}", api.entries()::one);
        at.put("/api/v1/entries/{id}", api.entries()::put);
        at.get("/api/v1/nudge", api.nudges()::calling);
        at.post("/api/v1/nudges/{name}", api.nudges()::answer);
        at.put("/api/v1/place", api.place()::put);
        at.get("/api/v1/next", api.reminders()::next);
        at.get("/api/v1/reminders", api.reminders()::days);
        at.get("/api/v1/pauses", api.pauses()::all);
        at.post("/api/v1/pauses", api.pauses()::add);
        at.delete("/api/v1/pauses", api.pauses()::resume);
        at.get("/api/v1/push", api.subscriptions()::key);
        at.get("/api/v1/subscriptions/{id}", api.subscriptions()::one);
        at.put("/api/v1/subscriptions/{id}", api.subscriptions()::put);
        at.delete("/api/v1/subscriptions/{id}", api.subscriptions()::remove);
        at.post("/api/v1/destinations/{id}/test", api.parcels()::test);
        at.get("/api/v1/parcels/{id}", api.parcels()::one);
        at.post("/api/v1/parcels/{id}/receipt", api.parcels()::receipt);
    }

    private static void checkIns(Addresses at, Desks.Api api) {
        at.get("/api/v1/notes", api.notes()::days);
        at.get("/api/v1/notes/{date}", api.notes()::one);
        at.put("/api/v1/notes/{date}", api.notes()::put);
        at.delete("/api/v1/notes/{date}", api.notes()::remove);
        at.get("/api/v1/check-ins", api.checkIns()::all);
        at.get("/api/v1/check-ins/{date}", api.checkIns()::one);
        at.put("/api/v1/check-ins/{date}", api.checkIns()::put);
        at.delete("/api/v1/check-ins/{date}", api.checkIns()::remove);
    }

    private static void files(Addresses at, Desks.Files files) {
        at.get("/figures/{file}", files.figures()::show);
        at.get("/assets/*", files.assets()::show);
        // A worker sees to the pages below its own address, so it stands above all of them.
        at.get("/worker.js", (request, response) -> files.assets().showAt(request, response, "push/worker.js"));
        at.get(
                "/share/supple-1.schema.json",
                (request, response) -> files.assets().showAt(request, response, "share/supple-1.schema.json"));
        at.get(
                "/share/supple-export-1.schema.json",
                (request, response) -> files.assets().showAt(request, response, "share/supple-export-1.schema.json"));
        at.get("/icon.png", (request, response) -> files.assets().showAt(request, response, "icon.png"));
        at.get("/favicon.ico", (request, response) -> files.assets().showAt(request, response, "favicon.svg"));
    }

    private static void nothingHere(ServerRequest request, ServerResponse response) {
        throw new Problem(Problem.Kind.NOT_FOUND, "Check the address, or start at Today.");
    }
}

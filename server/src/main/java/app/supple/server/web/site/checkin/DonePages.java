// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.diary.checkin.CheckIn;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.answer.checkin.DayRequest;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;

/// `/check-in/{date}/saved` and `/check-in/{date}/remove`: what comes after a check-in.
record DonePages(Asking asking, Visits visits, Frames frames, Send send) {

    void saved(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        send.page(request, response, "checkin/saved", done().saved(visit, find(request, visit)));
    }

    void ask(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        send.page(request, response, "checkin/remove", done().removing(visit, find(request, visit), false));
    }

    void remove(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        LocalDate date = date(request, visit);
        CheckIn now = asking.checkIns().find(visit.person().id(), date).orElse(null);
        if (now != null && now.revision() != Fields.of(Incoming.form(request)).revision()) {
            response.status(Kind.CHANGED.status());
            send.page(request, response, "checkin/remove", done().removing(visit, now, true));
            return;
        }
        asking.checkIns().remove(visit.person().id(), date);
        Send.seeOther(response, "/diary/" + date + "?gone=check-in");
    }

    private CheckIn find(ServerRequest request, Visit visit) {
        return asking.checkIns().find(visit.person().id(), date(request, visit)).orElseThrow(Removing::nothing);
    }

    private static LocalDate date(ServerRequest request, Visit visit) {
        return DayRequest.date(request, visit.today(), Kind.NOT_FOUND);
    }

    private CheckInDone done() {
        return new CheckInDone(asking, frames);
    }
}

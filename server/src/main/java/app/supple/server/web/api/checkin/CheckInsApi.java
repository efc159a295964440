// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.checkin;

import app.supple.diary.checkin.Activity;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.CheckIns;
import app.supple.person.PersonId;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.checkin.Asking;
import app.supple.server.web.answer.checkin.DayRequest;
import app.supple.server.wire.checkin.CheckInJson;
import app.supple.server.wire.checkin.CheckInReader;
import app.supple.server.wire.checkin.CheckInsJson;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;
import java.util.List;

/// `/api/v1/check-ins`: how the back is, asked every week.
public record CheckInsApi(Asking asking, Visits visits, Send send) {

    public void all(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId me = visit.person().id();
        send.json(
                request,
                response,
                CheckInsJson.of(
                        asking.due(visit).orElse(null),
                        checkIns().all(me),
                        asking.activities().of(me)));
    }

    public void one(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        LocalDate date = DayRequest.date(request, visit.today(), Kind.INVALID);
        CheckIn checkIn = checkIns()
                .find(visit.person().id(), date)
                .orElseThrow(() -> new Problem(Kind.NOT_FOUND, "There is no check-in of that day."));
        send.json(request, response, CheckInJson.of(checkIn, activities(visit)));
    }

    /// 201 when it was new, 200 when it took the place of another or is kept so already.
    public void put(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId me = visit.person().id();
        CheckIn sent = read(request, visit);
        boolean kept = checkIns().keep(me, sent);
        CheckIn now = checkIns().find(me, sent.date()).orElse(null);
        if (now != null && (kept || saysTheSame(now, sent))) {
            response.status(kept && sent.revision() == 0 ? Status.CREATED_201 : Status.OK_200);
            send.json(request, response, CheckInJson.of(now, activities(visit)));
        } else {
            Changed.tell(request, response, now == null ? null : CheckInJson.of(now, activities(visit)));
        }
    }

    public void remove(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId me = visit.person().id();
        LocalDate date = DayRequest.date(request, visit.today(), Kind.INVALID);
        CheckIn now = checkIns().find(me, date).orElse(null);
        if (now != null && Changed.sawAnother(request, now.revision())) {
            Changed.tell(request, response, CheckInJson.of(now, activities(visit)));
        } else {
            send.json(request, response, Changed.removed(date, checkIns().remove(me, date)));
        }
    }

    private CheckIn read(ServerRequest request, Visit visit) {
        LocalDate date = DayRequest.date(request, visit.today(), Kind.INVALID);
        var round = asking.timetable(visit).on(date);
        var reader = CheckInReader.of(
                date, round, asking.activities().of(visit.person().id()));
        return Incoming.json(request, reader::read, "It was not saved.");
    }

    private List<Activity> activities(Visit visit) {
        return asking.activities().of(visit.person().id());
    }

    private static boolean saysTheSame(CheckIn now, CheckIn sent) {
        return now.round() == sent.round() && now.answers().equals(sent.answers());
    }

    private CheckIns checkIns() {
        return asking.checkIns();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.diary.Diary;
import app.supple.plan.Plans;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.TodayJson;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;

/// `GET /api/v1/today`
public record TodayApi(Plans plans, Diary diary, Visits visits, Send send) {

    public void today(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        LocalDate date = visit.today();
        var practices = diary.practices(visit.person().id(), date, date);
        send.json(request, response, TodayJson.of(plans.day(visit.person(), visit.now()), practices));
    }
}

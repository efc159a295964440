// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.diary.Diary;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.wire.TodayJson;
import app.supple.server.wire.TodayJson.FollowedJson;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDate;

/// `GET /api/v1/today`
public record TodayApi(Following following, Diary diary, Visits visits, Send send) {

    public void today(ServerRequest request, ServerResponse response) {
        send.json(request, response, today(visits.visit()));
    }

    public TodayJson today(Visit visit) {
        LocalDate date = visit.today();
        return TodayJson.of(
                following.plans().day(visit.person(), visit.now()),
                diary.practices(visit.person().id(), date, date),
                following
                        .today(visit)
                        .map(followed -> FollowedJson.of(following.library(), followed))
                        .orElse(null));
    }
}

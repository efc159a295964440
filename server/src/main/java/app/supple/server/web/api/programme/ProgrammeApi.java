// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.programme;

import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.answer.follow.Following;
import app.supple.server.wire.TodayJson.FollowedJson;
import app.supple.server.wire.programme.FollowingJson;
import app.supple.server.wire.programme.FollowingReader;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `/api/v1/programme`: which programmes there are, and which is followed.
public record ProgrammeApi(Following following, Visits visits, Send send) {

    public void get(ServerRequest request, ServerResponse response) {
        send(request, response, visits.visit());
    }

    /// Begins a programme today, or stops it. Who follows it already goes on where they are.
    public void put(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Incoming.json(request, new FollowingReader(following.programmes())::read, "Nothing was begun or stopped.")
                .ifPresentOrElse(programme -> following.begin(visit, programme), () -> following.stop(visit));
        send(request, response, visit);
    }

    private void send(ServerRequest request, ServerResponse response, Visit visit) {
        FollowedJson followed = following
                .today(visit)
                .map(today -> FollowedJson.of(following.library(), today))
                .orElse(null);
        send.json(request, response, FollowingJson.of(following.programmes(), followed));
    }
}

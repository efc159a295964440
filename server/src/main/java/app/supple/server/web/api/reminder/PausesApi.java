// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.reminder;

import app.supple.person.PersonId;
import app.supple.reminder.call.Breaks;
import app.supple.reminder.call.Calls;
import app.supple.reminder.delay.PauseWish;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.nudge.PauseReader;
import app.supple.server.wire.nudge.PausesJson;
import app.supple.server.words.nudge.Wall;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `/api/v1/pauses`: those that are still to end. However it is asked, the answer is how it stands then.
public record PausesApi(Breaks breaks, Calls calls, Visits visits, Send send) {

    public void all(ServerRequest request, ServerResponse response) {
        answer(request, response, visits.visit());
    }

    /// The same days again change nothing; the same hour again begins anew.
    public void add(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId person = visit.person().id();
        var reader = new PauseReader(breaks.persons().dateAt(person, visit.now()));
        PauseWish wish = Incoming.json(request, reader::read, "Nothing is paused by this.");
        breaks.pause(person, wish, visit.now());
        answer(request, response, visit);
    }

    /// Ends what holds now; what is to come stays.
    public void resume(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        breaks.resume(visit.person().id(), visit.now());
        answer(request, response, visit);
    }

    private void answer(ServerRequest request, ServerResponse response, Visit visit) {
        PersonId person = visit.person().id();
        var wall = new Wall(breaks.persons().days(person), visit.now());
        send.json(request, response, PausesJson.of(breaks.all(person, visit.now()), calls.next(person), wall));
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.call.Calls;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.nudge.AnswerReader;
import app.supple.server.wire.nudge.CallingJson;
import app.supple.server.wire.nudge.CallingJson.NudgeJson;
import app.supple.server.words.ReminderWords;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Instant;

/// `/api/v1/nudge` and `/api/v1/nudges`: what calls now, and the answers to it.
public record NudgesApi(Calls calls, Visits visits, Send send) {

    /// `GET /api/v1/nudge`. Whoever asks makes the engine look at the clock, so that a page sees a nudge in its second.
    public void calling(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        calls.look(visit.person().id());
        send.json(request, response, calling(visit));
    }

    /// `POST /api/v1/nudges/{name}`: an answer. The same one again changes nothing.
    public void answer(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Occurrence occurrence = occurrence(request, visit.person().id());
        Event event =
                Incoming.json(request, body -> AnswerReader.read(body, visit.now()), "The answer does not count.");
        calls.answer(occurrence, event).ifPresent(why -> {
            throw new Problem(Kind.INVALID, ReminderWords.refusal(why));
        });
        send.json(request, response, calling(visit));
    }

    private CallingJson calling(Visit visit) {
        PersonId person = visit.person().id();
        var nudge = calls.calling(person).map(calling -> json(calling, visit.now()));
        var next = calls.nextDue(person).map(Instant::toString);
        return new CallingJson(
                nudge.orElse(null), next.orElse(null), visit.person().zone().getId());
    }

    private NudgeJson json(Nudge nudge, Instant now) {
        var movement = calls.slot(nudge.occurrence()).map(PlannedSlot::movement).orElse(null);
        return NudgeJson.of(nudge, movement, now);
    }

    private Occurrence occurrence(ServerRequest request, PersonId person) {
        return CallingJson.named(Incoming.part(request, "name"), person)
                .filter(occurrence -> calls.find(occurrence).isPresent())
                .orElseThrow(() -> new Problem(Kind.NOT_FOUND, "There is no such reminder. Ask /api/v1/nudge again."));
    }
}

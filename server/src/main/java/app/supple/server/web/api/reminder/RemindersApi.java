// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.reminder;

import app.supple.person.PersonId;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.server.web.answer.DaysRequest;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.nudge.NextJson;
import app.supple.server.wire.nudge.RemindersJson;
import app.supple.server.words.nudge.Wall;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `/api/v1/next` and `/api/v1/reminders`: what comes, and what became of what was to come.
public record RemindersApi(Persons persons, Calls calls, Visits visits, Send send) {

    /// The most days that one question covers.
    private static final int MOST_DAYS = 31;

    /// The years for which rules of time zones are worth asking.
    private static final int EARLIEST = 1970;

    private static final int LATEST = 2097;

    public void next(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId person = visit.person().id();
        send.json(request, response, NextJson.of(calls.next(person), wall(visit)));
    }

    /// `GET /api/v1/reminders?from=2026-11-01&to=2026-11-30`, both included; without them, today.
    public void days(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        PersonId person = visit.person().id();
        var days = DaysRequest.of(request, persons.dateAt(person, visit.now()), MOST_DAYS);
        if (days.from().getYear() < EARLIEST || days.to().getYear() > LATEST) {
            throw new Problem(Kind.INVALID, "Ask for days from 1970 to 2097.");
        }
        send.json(request, response, RemindersJson.of(calls.accounts(person, days.from(), days.days()), wall(visit)));
    }

    private Wall wall(Visit visit) {
        return new Wall(persons.days(visit.person().id()), visit.now());
    }
}

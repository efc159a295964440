// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import app.supple.person.PersonId;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.SlotJson;
import app.supple.server.wire.nudge.PlaceJson;
import app.supple.server.wire.nudge.PlaceJson.DifferenceJson;
import app.supple.server.wire.nudge.PlaceReader;
import app.supple.server.wire.nudge.PlaceReader.Noon;
import app.supple.server.wire.nudge.PlaceReader.Place;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/// `PUT /api/v1/place`: a device says where it is. Reminders follow it.
public record PlaceApi(Persons persons, Calls calls, Visits visits, Send send) {

    public void put(ServerRequest request, ServerResponse response) {
        Place place = Incoming.json(request, PlaceReader::read, "The place is not known.");
        Visit visit = visits.visit();
        PersonId person = visit.person().id();
        boolean moved = persons.known().isAt(person, place.zone(), visit.now());
        if (moved) {
            calls.planAnew(person);
        }
        send.json(request, response, new PlaceJson(place.zone().getId(), moved, differences(place)));
    }

    /// Where the device and Supple have other rules of time, a reminder comes at another time than the person expects.
    private List<DifferenceJson> differences(Place place) {
        var rules = persons.rules().rules(place.zone());
        return place.noons().stream()
                .map(noon -> difference(noon, rules.getOffset(noon.date().atTime(LocalTime.NOON))))
                .filter(difference -> !difference.device().equals(difference.supple()))
                .toList();
    }

    private static DifferenceJson difference(Noon noon, ZoneOffset supple) {
        LocalDateTime time = noon.date().atTime(LocalTime.NOON);
        return new DifferenceJson(
                noon.date().toString(),
                SlotJson.offset(time.atOffset(noon.offset())),
                SlotJson.offset(time.atOffset(supple)));
    }
}

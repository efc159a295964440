// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import app.supple.delivery.Destination;
import app.supple.delivery.DestinationId;
import app.supple.delivery.Destinations;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.Way;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.ParcelId;
import app.supple.server.letter.Replies;
import app.supple.server.letter.Trials;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visit;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.delivery.ParcelJson;
import app.supple.server.wire.delivery.SubscriptionReader;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;

/// `/api/v1/parcels` and tests of destinations: what was sent to a device, and what the device says about it.
public record ParcelsApi(Rooms rooms, Visits visits, Send send) {

    /// Whom it asks.
    public record Rooms(Outbox outbox, Destinations destinations, Replies replies, Trials trials) {}

    public void one(ServerRequest request, ServerResponse response) {
        answer(request, response, rooms.outbox().find(id(request)).orElseThrow(ParcelsApi::missing));
    }

    /// The device says that it has shown it, or that somebody has tapped it. The same again changes nothing.
    public void receipt(ServerRequest request, ServerResponse response) {
        ParcelId id = id(request);
        var seen = Incoming.json(request, SubscriptionReader::receipt, "This is no receipt.");
        Optional<Parcel> parcel = switch (seen) {
            case SHOWN -> rooms.replies().shown(id);
            case OPENED -> rooms.replies().opened(id);
        };
        answer(request, response, parcel.orElseThrow(ParcelsApi::missing));
    }

    /// Sends a message to see whether it arrives.
    public void test(ServerRequest request, ServerResponse response) {
        Visit visit = visits.visit();
        Destination to = destination(request)
                .filter(known ->
                        known.destination().person().equals(visit.person().id()))
                .map(Known::destination)
                .orElseThrow(ParcelsApi::missing);
        answer(request, response, rooms.trials().send(to, visit.now()));
    }

    private Optional<Known> destination(ServerRequest request) {
        try {
            return rooms.destinations().find(new DestinationId(Incoming.part(request, "id")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void answer(ServerRequest request, ServerResponse response, Parcel parcel) {
        Visit visit = visits.visit();
        if (!parcel.cause().person().equals(visit.person().id())) {
            throw missing();
        }
        send.json(request, response, ParcelJson.of(parcel, way(parcel), visit.now()));
    }

    private Way way(Parcel parcel) {
        return rooms.destinations()
                .find(parcel.to())
                .map(known -> known.destination().address().way())
                .orElse(Way.WEBHOOK);
    }

    private static ParcelId id(ServerRequest request) {
        try {
            return new ParcelId(Incoming.part(request, "id"));
        } catch (IllegalArgumentException e) {
            throw missing();
        }
    }

    private static Problem missing() {
        return new Problem(Kind.NOT_FOUND, "Nothing of this name was sent, or its device was removed.");
    }
}

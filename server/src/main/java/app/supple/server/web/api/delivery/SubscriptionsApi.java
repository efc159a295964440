// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api.delivery;

import app.supple.delivery.DestinationId;
import app.supple.delivery.Destinations;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.join.Joining;
import app.supple.delivery.join.Joining.Joined;
import app.supple.delivery.join.Offer;
import app.supple.diary.Receipt.Fault;
import app.supple.person.PersonId;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.wire.delivery.PushKeyJson;
import app.supple.server.wire.delivery.SubscriptionJson;
import app.supple.server.wire.delivery.SubscriptionReader;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/// `/api/v1/push` and `/api/v1/subscriptions`: browsers that let themselves be called. The id of one is made by itself,
/// so that saying the same again changes nothing.
public record SubscriptionsApi(Joining joining, Destinations destinations, Visits visits, Send send) {

    public void key(ServerRequest request, ServerResponse response) {
        send.json(request, response, new PushKeyJson(joining.key()));
    }

    public void one(ServerRequest request, ServerResponse response) {
        send.json(request, response, SubscriptionJson.of(known(id(request))));
    }

    public void put(ServerRequest request, ServerResponse response) {
        DestinationId id = id(request);
        Offer.Browser offer =
                Incoming.json(request, SubscriptionReader::subscription, "This browser cannot be called by this.");
        switch (joining.browser(person(), id, offer)) {
            case Joined.Kept _ -> send.json(request, response, SubscriptionJson.of(known(id)));
            case Joined.Refused(var faults) ->
                throw new Problem(
                        Kind.INVALID,
                        "This browser cannot be called by this.",
                        faults.stream()
                                .map(fault -> new Fault(fault.field(), fault.sentence()))
                                .toList());
        }
    }

    /// The answer is the last that is known of it.
    public void remove(ServerRequest request, ServerResponse response) {
        Known known = known(id(request));
        destinations.remove(known.destination().id());
        send.json(request, response, SubscriptionJson.of(known));
    }

    private Known known(DestinationId id) {
        return destinations
                .find(id)
                .filter(known -> known.destination().person().equals(person()))
                .orElseThrow(SubscriptionsApi::missing);
    }

    private PersonId person() {
        return visits.visit().person().id();
    }

    private static DestinationId id(ServerRequest request) {
        try {
            return new DestinationId(Incoming.part(request, "id"));
        } catch (IllegalArgumentException e) {
            throw missing();
        }
    }

    private static Problem missing() {
        return new Problem(Kind.NOT_FOUND, "Supple does not know this browser. Add it in Settings, Reminders.");
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.reminder.call.Persons;
import app.supple.server.ways.Outside;
import app.supple.server.web.answer.Send;
import app.supple.server.web.answer.Visits;
import app.supple.server.web.api.delivery.MetricsApi;
import app.supple.server.web.api.delivery.ParcelsApi;
import app.supple.server.web.api.delivery.SubscriptionsApi;
import app.supple.server.web.site.Frames;
import app.supple.server.web.site.reminders.RemindersPage;
import app.supple.server.web.site.stop.StopPage;

/// Introduces what leaves the house to the desks that ask about it.
record Sending(Outside outside, Visits visits, Send send) {

    RemindersPage reminders(Persons persons, Frames frames) {
        var rooms = new RemindersPage.Rooms(
                outside.joining(), outside.destinations(), outside.outbox(), outside.trials(), persons);
        return new RemindersPage(rooms, visits, frames, send);
    }

    StopPage stop(Frames frames) {
        return new StopPage(outside.outbox(), outside.destinations(), frames, send);
    }

    SubscriptionsApi subscriptions() {
        return new SubscriptionsApi(outside.joining(), outside.destinations(), visits, send);
    }

    ParcelsApi parcels() {
        var rooms = new ParcelsApi.Rooms(outside.outbox(), outside.destinations(), outside.replies(), outside.trials());
        return new ParcelsApi(rooms, visits, send);
    }

    MetricsApi metrics() {
        return new MetricsApi(outside.tally(), Version.current(), visits.clock());
    }
}

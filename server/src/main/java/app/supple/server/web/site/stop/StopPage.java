// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stop;

import app.supple.delivery.Destination;
import app.supple.delivery.Destinations;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.Way;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.ParcelId;
import app.supple.server.web.answer.Incoming;
import app.supple.server.web.answer.Problem;
import app.supple.server.web.answer.Problem.Kind;
import app.supple.server.web.answer.Send;
import app.supple.server.web.page.part.Frame.Place;
import app.supple.server.web.page.reminders.StopView;
import app.supple.server.web.site.Frames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;

/// `/stop/{parcel}`: where mails lead whoever wants no more of them. Who knows the parcel has the mail, so nobody is
/// asked who they are; and mails are all that can be stopped by it.
public record StopPage(Outbox outbox, Destinations destinations, Frames frames, Send send) {

    public void show(ServerRequest request, ServerResponse response) {
        page(request, response, destination(request));
    }

    /// Answers at once: a mail program follows no redirect (RFC 8058, 3.1). What the form says a guard has read.
    public void stop(ServerRequest request, ServerResponse response) {
        Destination silent = destination(request).off();
        destinations.save(silent);
        page(request, response, silent);
    }

    private Destination destination(ServerRequest request) {
        return parcel(request)
                .flatMap(parcel -> destinations.find(parcel.to()))
                .map(Known::destination)
                .filter(to -> to.address().way() == Way.MAIL)
                .orElseThrow(StopPage::missing);
    }

    private Optional<Parcel> parcel(ServerRequest request) {
        try {
            return outbox.find(new ParcelId(Incoming.part(request, "parcel")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Whose mailbox it is, is kept by nobody on the way.
    private void page(ServerRequest request, ServerResponse response, Destination to) {
        boolean on = to.manner().on();
        var frame = frames.of(on ? "Stop mails?" : "Mails are stopped", Place.ELSEWHERE);
        String parcel = Incoming.part(request, "parcel");
        send.once(request, response, "stop", new StopView(frame, to.name(), parcel, on));
    }

    private static Problem missing() {
        return new Problem(
                Kind.NOT_FOUND,
                "This mail is too old, or its address was removed. Switch mails off in Settings, Reminders.");
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.reminders;

import app.supple.delivery.Address;
import app.supple.delivery.Destination;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.Standing;
import app.supple.delivery.Way;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Stage;
import app.supple.server.web.page.reminders.RemindersView.Card;
import app.supple.server.web.page.reminders.RemindersView.Fact;
import app.supple.server.words.delivery.ParcelWords;
import app.supple.server.words.nudge.Wall;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Says of each way what it is and how it goes.
///
/// @param remark how it is known whether somebody is at this computer
/// @param latest what was sent last, the latest first
record Cards(Wall wall, List<Parcel> latest, Supplier<String> remark) {

    Card of(Known known) {
        Destination to = known.destination();
        Optional<Parcel> test = latest(to).filter(parcel -> parcel.cause().isTest());
        Way way = to.address().way();
        return new Card(
                to.id().value(),
                to.name(),
                kind(way),
                facts(to.address()),
                standing(known.standing(), way) + (way == Way.DESKTOP ? " " + remark.get() : ""),
                trouble(known),
                test.map(parcel -> ParcelWords.of(parcel, way, wall.now())).orElse(""),
                test.filter(parcel -> !ParcelWords.isSettled(parcel, way, wall.now()))
                        .map(parcel -> parcel.id().value())
                        .orElse(""),
                MannerForm.view(to.manner()));
    }

    private Optional<Parcel> latest(Destination to) {
        return latest.stream().filter(parcel -> parcel.to().equals(to.id())).findFirst();
    }

    private static String kind(Way way) {
        return switch (way) {
            case BROWSER -> "Browser";
            case DESKTOP -> "Notifications of the system";
            case MAIL -> "E-mail";
            case NTFY -> "Phone, with ntfy";
            case WEBHOOK -> "Webhook";
        };
    }

    private static List<Fact> facts(Address address) {
        return switch (address) {
            case Address.Browser _, Address.Desktop(), Address.Mail _ -> List.of();
            case Address.Ntfy(var server, var topic, var _) ->
                List.of(new Fact("Server", text(server)), new Fact("Topic", topic));
            case Address.Webhook(var url, var secret) ->
                List.of(new Fact("Address", text(url)), new Fact("Secret, to check signatures with", secret));
        };
    }

    private static String text(URI uri) {
        return uri.toString();
    }

    private String standing(Standing standing, Way way) {
        if (standing.accepted() == null) {
            return "Nothing was sent yet. Send a test to see whether it arrives.";
        }
        String accepted = "Last delivered: " + wall.moment(standing.accepted()) + ".";
        if (way != Way.BROWSER && way != Way.DESKTOP) {
            return accepted;
        }
        return standing.shown() == null
                ? "Last accepted by its service: " + wall.moment(standing.accepted()) + ". Never shown so far."
                : accepted + " Last shown: " + wall.moment(standing.shown()) + ".";
    }

    private String trouble(Known known) {
        Standing standing = known.standing();
        if (standing.gone() != null) {
            return "Its service says that it is no more, so nothing is sent there. Open Supple on that device and add it"
                    + " again, or remove it here.";
        }
        if (standing.unseenSince() != null && standing.isWorrying(wall.now())) {
            return "Messages are accepted since " + wall.moment(standing.unseenSince())
                    + ", but the device never said that it showed one. Open Supple there, or send a test.";
        }
        return latest(known.destination())
                .map(Parcel::stage)
                .filter(stage -> stage instanceof Stage.Dropped(var _, var why, var _) && isTrouble(why))
                .map(stage -> stage instanceof Stage.Dropped(var _, var _, var said) ? said : "")
                .orElse("");
    }

    private static boolean isTrouble(Reason why) {
        return switch (why) {
            case BARRED, REFUSED, FORBIDDEN, EXPIRED -> true;
            case UNSURE, ANSWERED, SWITCHED_OFF, OUT_OF_HOURS, AWAY, GONE -> false;
        };
    }
}

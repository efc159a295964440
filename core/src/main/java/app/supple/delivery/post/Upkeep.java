// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import app.supple.delivery.Destination;
import app.supple.delivery.Destinations;
import app.supple.delivery.Destinations.Known;
import app.supple.delivery.Way;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Parcel;
import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// Looks after destinations on which nothing is seen any more: the person gets one mail about each, and in the end it
/// is
/// switched off.
public record Upkeep(Destinations destinations, Outbox outbox) {

    private static final String UNSEEN = "unseen-";

    /// A mail server that is down for an hour is given time.
    private static final Duration OF_USE = Duration.ofDays(1);

    public void runOnce(PersonId person, Instant now) {
        List<Known> all = destinations.of(person);
        all.stream().filter(Upkeep::isOn).forEach(known -> see(known, all, now));
    }

    /// What the person calls the device that a message is about; empty if it is about something else.
    public static Optional<String> silentDevice(Cause cause, List<Known> all) {
        return all.stream()
                .map(Known::destination)
                .filter(to -> cause.name().startsWith(name(to)))
                .map(Destination::name)
                .findFirst();
    }

    private void see(Known known, List<Known> all, Instant now) {
        Destination silent = known.destination();
        if (known.standing().isLost(now)) {
            destinations.save(silent.off());
        } else if (known.standing().isWorrying(now)) {
            outbox.add(mails(known, all, now));
        }
    }

    /// One for each time that a device falls silent: what was put in before is not put in again.
    private static List<Parcel> mails(Known silent, List<Known> all, Instant now) {
        Instant since = Objects.requireNonNull(silent.standing().unseenSince());
        String name = name(silent.destination()) + since.getEpochSecond();
        var cause = new Cause(silent.destination().person(), name, 1);
        return all.stream()
                .filter(Upkeep::isOn)
                .map(Known::destination)
                .filter(to -> to.address().way() == Way.MAIL)
                .map(to -> Parcel.of(cause, to.id(), new Parcel.Use(now, now.plus(OF_USE))))
                .toList();
    }

    private static String name(Destination to) {
        return UNSEEN + to.id().value().toLowerCase(Locale.ROOT) + "-";
    }

    private static boolean isOn(Known known) {
        return known.destination().manner().on() && known.standing().gone() == null;
    }
}

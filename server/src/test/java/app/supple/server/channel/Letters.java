// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel;

import app.supple.delivery.Address;
import app.supple.delivery.Destination;
import app.supple.delivery.Destination.Manner;
import app.supple.delivery.DestinationId;
import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.ParcelId;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// Letters to try the ways out with.
public final class Letters {

    public static final Instant NOW = Instant.parse("2026-11-23T09:00:05Z");

    public static final String PARCEL = "0123456789abcdef0123456789abcdef";

    /// As long as Supple listens on its own computer only.
    public static final Links HERE = new Links(URI.create("http://localhost:8080"), false);

    public static final Links EVERYWHERE = new Links(URI.create("https://supple.example/"), true);

    private static final Instant DUE = Instant.parse("2026-11-23T09:00:00Z");

    private Letters() {}

    public static Letter to(Address address) {
        return of(address, "Time for a break", "nudge-20261123-0900");
    }

    public static Letter of(Address address, String title, String cause) {
        var parcel = new Parcel(
                new ParcelId(PARCEL),
                new Cause(PersonId.ME, cause, 1),
                new DestinationId("d1"),
                new Parcel.Use(DUE, DUE.plusSeconds(2_700)),
                new Stage.UnderWay(NOW, 0, 0),
                null);
        var to = new Destination(
                new DestinationId("d1"), PersonId.ME, "Mine", address, Manner.USUAL, DUE.minusSeconds(1_000_000));
        var message = new Message(
                title,
                "Two minutes are enough. Schöne Grüße …",
                "/nudge/n1",
                "topic_1",
                List.of(Choice.START, Choice.SNOOZE, Choice.SKIP));
        return new Letter(parcel, to, message);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.fake;

import app.supple.delivery.Address;
import app.supple.delivery.Destination;
import app.supple.delivery.Destination.Manner;
import app.supple.delivery.DestinationId;
import app.supple.delivery.Message;
import app.supple.delivery.Message.Choice;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Parcel.Use;
import app.supple.delivery.parcel.ParcelId;
import app.supple.delivery.parcel.Seal;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Letters to send, of use for twenty minutes from nine o'clock on.
public final class Letters {

    public static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");

    public static final Message BREAK = new Message(
            "Time for a break",
            "Two minutes are enough.",
            "/play/today?slot=morning",
            "break-morning",
            List.of(Choice.START, Choice.SNOOZE, Choice.SKIP));

    private Letters() {}

    public static Letter to(Address address) {
        return to(address, BREAK);
    }

    public static Letter to(Address address, Message message) {
        var destination = new Destination(
                new DestinationId("this-browser"), PersonId.ME, "Firefox on Linux", address, Manner.USUAL, NINE);
        return new Letter(parcel(destination.id()), destination, message);
    }

    public static Letter sealed(Letter letter, Seal seal) {
        return new Letter(letter.parcel().with(seal), letter.to(), letter.message());
    }

    private static Parcel parcel(DestinationId to) {
        return new Parcel(
                new ParcelId("0123456789abcdef0123456789abcdef"),
                new Cause(PersonId.ME, "nudge-2026-11-26-0900", 1),
                to,
                new Use(NINE, NINE.plus(Duration.ofMinutes(20))),
                new Stage.UnderWay(NINE, 0, 0),
                null);
    }
}

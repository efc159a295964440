// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

import app.supple.delivery.Destination;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Messages that a person sends themselves to see whether they arrive, on the way of all others.
///
/// @param called when there is something to send
public record Trials(Outbox outbox, Runnable called) {

    /// Whoever tests is waiting for it.
    private static final Duration OF_USE = Duration.ofMinutes(2);

    public Parcel send(Destination to, Instant now) {
        var cause = Cause.test(to.person(), String.valueOf(now.toEpochMilli()));
        Parcel parcel = Parcel.of(cause, to.id(), new Parcel.Use(now, now.plus(OF_USE)));
        outbox.add(List.of(parcel));
        called.run();
        return outbox.find(parcel.id()).orElse(parcel);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

import app.supple.delivery.Destinations;
import app.supple.delivery.Message.Choice;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.ParcelId;
import app.supple.delivery.parcel.Stage;
import app.supple.reminder.Occurrence;
import app.supple.reminder.call.Calls;
import app.supple.reminder.delay.Snooze;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// What devices say about what they were sent: kept with the parcel, and told to reminders.
public record Replies(Outbox outbox, Destinations destinations, Calls calls, InstantSource clock) {

    /// Of the name that a person gave, so many letters fit into that of a device.
    private static final int LONGEST = 30;

    private static final Snooze QUARTER = new Snooze.For(Duration.ofMinutes(15));

    /// The parcel as it is then; empty if there is none.
    public Optional<Parcel> shown(ParcelId id) {
        Instant now = clock.instant();
        Optional<Parcel> parcel = outbox.receipt(id, new Stage.Shown(now));
        parcel.ifPresent(seen ->
                tell(seen, new Event.Shown(now, device(seen), seen.cause().call())));
        return parcel;
    }

    /// As [#shown].
    public Optional<Parcel> opened(ParcelId id) {
        Instant now = clock.instant();
        Optional<Parcel> parcel = outbox.receipt(id, new Stage.Opened(now));
        parcel.ifPresent(seen ->
                tell(seen, new Event.Opened(now, device(seen), seen.cause().call())));
        return parcel;
    }

    /// A button of a notification was pressed.
    public void chosen(Parcel parcel, Choice choice) {
        Instant now = clock.instant();
        Device by = device(parcel);
        switch (choice) {
            case START -> opened(parcel.id());
            case SNOOZE ->
                tell(parcel, new Event.PutOff(now, by, QUARTER, parcel.cause().call()));
            case SKIP -> tell(parcel, new Event.Skip(now, by));
        }
    }

    private void tell(Parcel parcel, Event event) {
        Occurrence.named(parcel.cause().name(), parcel.cause().person())
                .filter(occurrence -> calls.find(occurrence).isPresent())
                .ifPresent(occurrence -> calls.answer(occurrence, event));
    }

    /// As the person calls it, in the letters that a device may have; the last part tells two of the same name apart,
    /// and is
    /// not shown.
    private Device device(Parcel parcel) {
        String called = destinations
                .find(parcel.to())
                .map(known -> known.destination().name())
                .orElse("")
                .replaceAll("[^A-Za-z0-9]+", "-");
        String plain = called.substring(0, Math.min(called.length(), LONGEST)).replaceAll("^-+|-+$", "");
        String tail = "%04x".formatted(parcel.to().hashCode() & 0xffff);
        return new Device((plain.isEmpty() ? "device" : plain) + "-" + tail);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.letter;

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
public record Replies(Outbox outbox, Calls calls, InstantSource clock) {

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

    private static Device device(Parcel parcel) {
        return new Device(parcel.to().value());
    }
}

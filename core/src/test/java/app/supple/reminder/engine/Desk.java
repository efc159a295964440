// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.clock.Jump;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.keep.OccurrencesInMemory;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Hush;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.SampleNudges;
import app.supple.reminder.life.State;
import app.supple.reminder.life.State.Device;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An engine with its drive before a store, a day to go through, and a list of what left the house.
final class Desk implements Transport {

    final Occurrences occurrences;
    final List<String> heard = new ArrayList<>();
    final List<Kept> sent = new ArrayList<>();

    private @Nullable Hush objection;
    private Drive drive;
    private long nanos;

    Desk(Nudge... nudges) {
        this(new OccurrencesInMemory(), nudges);
    }

    Desk(Occurrences occurrences, Nudge... nudges) {
        this.occurrences = occurrences;
        this.drive = drive();
        occurrences.add(List.of(nudges));
    }

    /// With a tick some time after the last, by both clocks.
    List<Jump> tick(String time) {
        return tick(SampleNudges.at(time), Engine.TICK);
    }

    List<Jump> tick(Instant wall, Duration ran) {
        nanos += ran.toNanos();
        return drive.take(new Moment(wall, nanos), new Signal.Tick());
    }

    void tell(String time, Signal signal) {
        drive.take(new Moment(SampleNudges.at(time), nanos), signal);
    }

    void answer(String slot, Event event) {
        drive.take(
                new Moment(event.at(), nanos),
                new Signal.Answered(SampleNudges.at(PersonId.ME, slot).occurrence(), event));
    }

    void objectWith(@Nullable Hush hush) {
        objection = hush;
    }

    /// Another engine that remembers nothing.
    void restart() {
        drive = drive();
    }

    State state(String slot) {
        return occurrences
                .find(SampleNudges.at(PersonId.ME, slot).occurrence())
                .orElseThrow()
                .nudge()
                .state();
    }

    @Override
    public void send(Kept due) {
        sent.add(due);
        heard.add("send " + due.nudge().occurrence().slot());
    }

    @Override
    public void silence(Occurrence occurrence, @Nullable Device but) {
        heard.add("silence " + occurrence.slot() + (but == null ? "" : " but " + but.name()));
    }

    @Override
    public void refuse(Effect.Refuse refusal) {
        heard.add("refuse " + refusal.occurrence().slot() + " " + refusal.why());
    }

    private Drive drive() {
        return new Drive(new Engine((_, _) -> Optional.ofNullable(objection)), occurrences, this);
    }
}

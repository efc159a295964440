// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import app.supple.delivery.Message.Choice;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.parcel.Parcel;
import app.supple.person.PersonId;
import app.supple.reminder.call.Calls;
import app.supple.reminder.clock.Moment;
import app.supple.server.channel.desktop.Answers;
import app.supple.server.channel.desktop.Desktop;
import app.supple.server.channel.desktop.DesktopCarrier;
import app.supple.server.channel.desktop.idle.Attendance;
import app.supple.server.channel.desktop.idle.ChosenIdle;
import app.supple.server.letter.Replies;
import app.supple.server.machine.Platform;
import app.supple.server.machine.Programs;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// The computer that Supple runs on: shows notifications, and is watched for whether somebody is there. Made when it is
/// first needed.
final class ThisComputer {

    private static final System.Logger LOG = System.getLogger("app.supple.desktop");

    private final ChosenIdle idle;
    private final Attendance attendance;
    private final Carrier carrier;
    private final Calls calls;
    private final AtomicBoolean isLooking = new AtomicBoolean();

    ThisComputer(Supplier<URI> base, Supplier<Moment> clocks, Replies replies) {
        InstantSource clock = replies.clock();
        var platform = Platform.of(System.getProperty("os.name"));
        var programs = new Programs(System.getenv());
        this.calls = replies.calls();
        this.idle = new ChosenIdle(platform, programs, clock);
        this.attendance = new Attendance(idle, clocks);
        this.carrier = new DesktopCarrier(
                new Desktop(platform, programs, base, clock), new Told(replies), attendance::isThere);
    }

    private record Told(Replies replies) implements Answers {

        @Override
        public void chosen(Parcel parcel, Choice choice) {
            replies.chosen(parcel, choice);
        }

        @Override
        public void opened(Parcel parcel) {
            var _ = replies.opened(parcel.id());
        }
    }

    Carrier carrier() {
        return carrier;
    }

    /// From where it is known whether somebody is there, for the settings.
    String said() {
        return idle.said();
    }

    /// Who comes back has moved. Programs are asked, which may hang, so nobody waits for it.
    void look(PersonId person) {
        if (isLooking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("presence").start(() -> lookOnce(person));
        }
    }

    private void lookOnce(PersonId person) {
        try {
            attendance.look().ifPresent(moved -> calls.moved(person, moved));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Whether somebody is at the computer could not be seen", e);
        } finally {
            isLooking.set(false);
        }
    }
}

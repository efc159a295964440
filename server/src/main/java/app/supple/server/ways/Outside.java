// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import app.supple.delivery.Destinations;
import app.supple.delivery.join.Joining;
import app.supple.delivery.key.SenderKeys;
import app.supple.delivery.parcel.Outbox;
import app.supple.delivery.parcel.Tally;
import app.supple.delivery.post.Post;
import app.supple.person.PersonId;
import app.supple.reminder.Occurrence;
import app.supple.reminder.call.Calls;
import app.supple.reminder.call.Persons;
import app.supple.reminder.clock.Moment;
import app.supple.server.letter.Letters;
import app.supple.server.letter.Replies;
import app.supple.server.letter.Trials;
import app.supple.server.settings.Outgoing;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Everybody who brings reminders out of the house, introduced to each other.
public final class Outside implements AutoCloseable {

    private final Kept kept;
    private final Ways ways;
    private final Sending sending;
    private final Replies replies;
    private final Trials trials;
    private final Joining joining;
    private final Supplier<Moment> moments;
    private @Nullable ThisComputer computer;
    private final AtomicReference<URI> base = new AtomicReference<>(URI.create("http://localhost"));

    /// @param outgoing as the operator has set it
    public Outside(Kept kept, Persons persons, Calls calls, Outgoing outgoing, Clocks clocks) {
        InstantSource clock = clocks.wall();
        this.kept = kept;
        this.replies = new Replies(kept.outbox(), kept.destinations(), calls, clock);
        this.ways = new Ways(kept.keys(), outgoing, base::get, clock, this::computer);
        var letters = new Letters(persons, calls, kept.destinations());
        this.sending = new Sending(new Post.Shelf(kept.outbox(), kept.destinations()), ways, letters, clock);
        this.moments = clocks.both();
        this.trials = new Trials(kept.outbox(), sending::look);
        this.joining = new Joins(ways, kept.destinations(), clock, sending::mended);
    }

    /// The clock on the wall, and both that there are.
    public record Clocks(InstantSource wall, Supplier<Moment> both) {}

    /// What is kept of it.
    public record Kept(Destinations destinations, Outbox outbox, Tally tally, SenderKeys keys) {}

    public Destinations destinations() {
        return kept.destinations();
    }

    public Outbox outbox() {
        return kept.outbox();
    }

    public Tally tally() {
        return kept.tally();
    }

    public Replies replies() {
        return replies;
    }

    public Trials trials() {
        return trials;
    }

    public Joining joining() {
        return joining;
    }

    /// Supple listens now, and messages may lead there.
    public void listensAt(int port) {
        base.set(URI.create("http://localhost:" + port));
    }

    private synchronized ThisComputer computer() {
        if (computer == null) {
            computer = new ThisComputer(base::get, moments, replies);
        }
        return computer;
    }

    /// What calls no more leaves the screens.
    public void silence(Occurrence occurrence) {
        sending.silence(occurrence);
    }

    public void look(PersonId person) {
        sending.look(person);
    }

    @Override
    public void close() {
        sending.close();
        ways.close();
    }
}

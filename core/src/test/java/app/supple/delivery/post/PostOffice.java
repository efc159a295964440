// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery.post;

import app.supple.delivery.DeliveriesInMemory;
import app.supple.delivery.Destination;
import app.supple.delivery.Message;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// A post with a clock that stands still, services that answer as they are told, and a list of what went out.
final class PostOffice implements Contents {

    final DeliveriesInMemory kept = new DeliveriesInMemory();
    final List<Letter> sent = new ArrayList<>();
    final Post post;

    Instant now;
    Function<Letter, Outcome> services = _ -> new Outcome.Arrived();
    Function<Parcel, Content> contents = _ -> new Content.Tell(message());

    PostOffice(Instant now) {
        this(now, Runnable::run, 1);
    }

    PostOffice(Instant now, Executor roads, long seed) {
        this.now = now;
        this.post = another(roads, seed);
    }

    /// One more that shares the outbox, as after a stop or on another computer.
    Post another(Executor roads, long seed) {
        return new Post(
                new Post.Shelf(kept, kept),
                _ -> carrier(),
                this,
                roads,
                new Post.Chance(() -> this.now, new Random(seed)));
    }

    private Carrier carrier() {
        return letter -> {
            sent.add(letter);
            return services.apply(letter);
        };
    }

    void put(Parcel parcel, Destination destination) {
        kept.save(destination);
        kept.add(List.of(parcel));
    }

    void lookAt(Instant moment) {
        now = moment;
        post.look();
    }

    /// Looks every fifteen seconds, as the server does.
    void run(Duration length) {
        for (Instant end = now.plus(length); now.isBefore(end); ) {
            lookAt(now.plusSeconds(15));
        }
    }

    Stage stage(Parcel parcel) {
        return kept.find(parcel.id()).orElseThrow().stage();
    }

    @Override
    public Content of(Parcel parcel, Destination to) {
        return contents.apply(parcel);
    }

    @Override
    public LocalDateTime wall(PersonId person, Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Message message() {
        return new Message("Time for a break", "Open to see what it is.", "/", "a-topic", List.of());
    }
}

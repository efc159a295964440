// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import app.supple.delivery.Destination;
import app.supple.delivery.Message;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Stage;
import app.supple.delivery.post.Contents;
import app.supple.delivery.post.Post;
import app.supple.person.PersonId;
import app.supple.server.settings.Outgoing;
import app.supple.server.settings.PushWishes;
import app.supple.server.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;

/// Sends all that is due, at a moment that stands still, and ends when nothing is left.
final class SendingChild {

    private SendingChild() {}

    /// Sends until it is killed, or nothing is left.
    ///
    /// @param args the data folder, the host to send to, what time it is
    public static void main(String[] args) {
        var clock = InstantSource.fixed(Instant.parse(args[2]));
        var outgoing = new Outgoing(Set.of(args[1]), null, PushWishes.USUAL);
        try (var store = Store.open(Path.of(args[0]));
                var ways = new Ways(store.senderKeys(), outgoing, () -> URI.create("http://localhost"), clock, () -> {
                    throw new IllegalStateException("No desktop here");
                });
                var roads = Executors.newVirtualThreadPerTaskExecutor()) {
            var shelf = new Post.Shelf(store.outbox(), store.destinations());
            var post = new Post(shelf, ways, new Words(), roads, new Post.Chance(clock, new Random(1)));
            do {
                post.look();
            } while (isUnderWay(store));
        }
    }

    private static boolean isUnderWay(Store store) {
        return store.outbox().since(PersonId.ME, Instant.EPOCH, 1_000).stream()
                .anyMatch(parcel -> parcel.stage() instanceof Stage.UnderWay);
    }

    private record Words() implements Contents {

        @Override
        public Content of(Parcel parcel, Destination to) {
            return new Content.Tell(new Message(
                    "Time for a short break",
                    "Whenever it suits you.",
                    "/",
                    parcel.cause().name(),
                    List.of()));
        }

        @Override
        public LocalDateTime wall(PersonId person, Instant at) {
            return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        }
    }
}

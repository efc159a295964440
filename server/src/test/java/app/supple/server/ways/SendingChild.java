// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import app.supple.delivery.Address;
import app.supple.delivery.Destination;
import app.supple.delivery.Message;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Stage;
import app.supple.delivery.post.Contents;
import app.supple.delivery.post.Post;
import app.supple.person.PersonId;
import app.supple.server.store.Store;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

/// Sends all that is due, at a moment that stands still, and ends when nothing is left.
final class SendingChild {

    private SendingChild() {}

    /// Started by the test.
    ///
    /// @param args the data folder, what time it is
    public static void main(String[] args) {
        var clock = InstantSource.fixed(Instant.parse(args[1]));
        try (var store = Store.open(Path.of(args[0]));
                var roads = Executors.newVirtualThreadPerTaskExecutor()) {
            var shelf = new Post.Shelf(store.outbox(), store.destinations());
            var letters = new Phaser(1);
            Executor counted = letter -> {
                letters.register();
                roads.execute(() -> {
                    letter.run();
                    letters.arriveAndDeregister();
                });
            };
            var post = new Post(
                    shelf, _ -> SendingChild::post, new Words(), counted, new Post.Chance(clock, new Random(1)));
            do {
                post.look();
                letters.arriveAndAwaitAdvance();
            } while (isUnderWay(store));
        }
    }

    /// Supple's own client takes long to start, and what comes of an answer is shown elsewhere.
    private static Outcome post(Letter letter) {
        try {
            var hook = (Address.Webhook) letter.to().address();
            var asking = (HttpURLConnection) hook.url().toURL().openConnection();
            asking.setDoOutput(true);
            asking.setRequestProperty("webhook-id", letter.parcel().id().value());
            asking.getOutputStream().write(letter.message().topic().getBytes(StandardCharsets.UTF_8));
            return asking.getResponseCode() == 200 ? new Outcome.Arrived() : new Outcome.TryLater("refused");
        } catch (IOException e) {
            return new Outcome.TryLater("cut off");
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

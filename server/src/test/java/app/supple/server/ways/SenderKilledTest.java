// SPDX-License-Identifier: Apache-2.0
package app.supple.server.ways;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.delivery.Destination;
import app.supple.delivery.DestinationId;
import app.supple.delivery.parcel.Cause;
import app.supple.delivery.parcel.Parcel;
import app.supple.delivery.parcel.Stage;
import app.supple.person.PersonId;
import app.supple.server.channel.post.Fake;
import app.supple.server.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever sends is killed (as with `kill -9`) in mid-batch, again and again, each time with a message that was taken
/// and not yet written down as such.
class SenderKilledTest {

    private static final int KILLS = 10;
    private static final int A_ROUND = 40;
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final DestinationId HOOK = new DestinationId("hook");

    private final Random dice = new Random(5);

    @TempDir
    private Path data;

    @Test
    void every_message_arrives_and_none_more_than_twice() throws Exception {
        try (var other = new Fake()) {
            fill(other);
            for (int round = 0; round < KILLS; round++) {
                killAt(other, 1 + dice.nextInt(A_ROUND - 5), NINE.plusSeconds(round));
            }
            long doubtful = stages(Stage.UnderWay.class);
            other.answers(200);
            // All leases are over then.
            assertThat(end(start(NINE.plusSeconds(60)))).isZero();

            Map<String, List<Fake.Asked>> arrived = other.asked().stream()
                    .collect(Collectors.groupingBy(asked -> asked.headers().getOrDefault("webhook-id", "")));
            assertThat(stages(Stage.Accepted.class)).isEqualTo(KILLS * A_ROUND);
            assertThat(arrived).hasSize(KILLS * A_ROUND);
            assertThat(arrived.values()).allSatisfy(same -> {
                assertThat(same).hasSizeBetween(1, 2);
                assertThat(same.stream().map(Fake.Asked::body).distinct()).hasSize(1);
            });
            assertThat(other.asked().size() - arrived.size()).isBetween(KILLS, (int) doubtful);
        }
    }

    /// So that each round has something to send.
    private void fill(Fake other) {
        try (var store = Store.open(data)) {
            var hook = new Address.Webhook(URI.create(other.url() + "/hook"), "whsec_" + "A".repeat(32));
            store.destinations().save(new Destination(HOOK, PersonId.ME, "Hook", hook, Destination.Manner.USUAL, NINE));
            store.outbox()
                    .add(IntStream.range(0, KILLS * A_ROUND)
                            .mapToObj(SenderKilledTest::parcel)
                            .toList());
        }
    }

    private static Parcel parcel(int number) {
        Instant due = NINE.plusSeconds(number / A_ROUND);
        return Parcel.of(
                new Cause(PersonId.ME, "break-" + number, 1),
                HOOK,
                new Parcel.Use(due, due.plus(Duration.ofMinutes(45))));
    }

    /// Kills the sender while it waits for the answer to its `n`th message.
    private void killAt(Fake other, int n, Instant now) throws Exception {
        var taken = new AtomicInteger();
        Process sender = start(now);
        other.answers(exchange -> {
            if (taken.incrementAndGet() == n) {
                sender.destroyForcibly();
            }
            if (taken.get() >= n) {
                sender.onExit().join();
            }
            exchange.sendResponseHeaders(200, -1);
        });
        assertThat(end(sender)).as("killed").isNotZero();
    }

    private Process start(Instant now) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Djava.io.tmpdir=" + data,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendingChild.class.getName(),
                        data.toString(),
                        now.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int end(Process sender) throws InterruptedException {
        try {
            assertThat(sender.waitFor(20, TimeUnit.SECONDS))
                    .as("ended by itself")
                    .isTrue();
            return sender.exitValue();
        } finally {
            sender.destroyForcibly();
        }
    }

    private long stages(Class<? extends Stage> wanted) {
        try (var store = Store.open(data)) {
            return store.outbox().since(PersonId.ME, Instant.EPOCH, 1_000).stream()
                    .filter(parcel -> wanted.isInstance(parcel.stage()))
                    .count();
        }
    }
}

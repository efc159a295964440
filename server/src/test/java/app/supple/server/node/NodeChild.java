// SPDX-License-Identifier: Apache-2.0
package app.supple.server.node;

import app.supple.person.NotKept;
import app.supple.reminder.engine.Drive;
import app.supple.reminder.engine.Engine;
import app.supple.reminder.engine.Signal;
import app.supple.server.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// One Supple of several, as a process of its own: engine, drive, store and transport. It says "ready", waits for a
/// line, and goes on until it is killed or nobody listens any more. It says what of its words came too late.
final class NodeChild {

    private final FastClock clock;
    private final Drive drive;
    private final HttpTransport transport;

    private Instant lastTick = Instant.MIN;

    private NodeChild(FastClock clock, Drive drive, HttpTransport transport) {
        this.clock = clock;
        this.drive = drive;
        this.transport = transport;
    }

    /// Runs until it is killed.
    ///
    /// @param args name, database, push service, then what makes the [FastClock]
    public static void main(String[] args) throws Exception {
        var go = new CountDownLatch(1);
        endWithInput(go);
        var clock = new FastClock(Integer.parseInt(args[3]), Long.parseLong(args[4]), Instant.parse(args[5]));
        BlockingQueue<Signal> heard = new LinkedBlockingQueue<>();
        try (var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var store = Store.shared(args[1])) {
            var transport = new HttpTransport(args[0], URI.create(args[2]), client, new AtomicInteger(), heard);
            var engine = new Engine((_, _) -> Optional.empty());
            var occurrences = new CountedOccurrences(store.occurrences());
            new NodeChild(clock, new Drive(engine, occurrences, transport), transport).run(go);
        }
    }

    /// Whoever started it holds the other end of its input: a line says "go", and the end of it that nobody is there
    /// any more.
    private static void endWithInput(CountDownLatch go) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (System.in.read() >= 0) {
                    go.countDown();
                }
            } catch (IOException e) {
                System.err.println("The input is gone: " + e.getMessage());
            }
            Runtime.getRuntime().halt(0);
        });
    }

    private void run(CountDownLatch go) throws InterruptedException {
        System.out.println("ready");
        go.await();
        while (true) {
            List<Signal> words = heard();
            try {
                drive.take(clock.now(), withTick(words));
                transport.written(words.size());
            } catch (NotKept e) {
                System.out.println("not kept: " + e.why());
                transport.heard().addAll(words);
            }
        }
    }

    /// What became of what was sent, enough of it to be worth a transaction, or what there is until the next tick.
    private List<Signal> heard() throws InterruptedException {
        List<Signal> words = new ArrayList<>();
        long end = System.nanoTime() + clock.inTheWorld(Engine.TICK).toNanos();
        do {
            Signal word = transport.heard().poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (word == null) {
                return words;
            }
            words.add(word);
            transport.heard().drainTo(words);
        } while (!isEnough(words));
        return words;
    }

    private boolean isEnough(List<Signal> words) {
        return transport.room() + words.size() >= HttpTransport.MOST / 2;
    }

    /// If it is time for one, or something was sent lately and there is room for more.
    private List<Signal> withTick(List<Signal> words) {
        Instant now = clock.now().wall();
        boolean isTime = Duration.between(lastTick, now).compareTo(Engine.TICK) >= 0;
        boolean goesOn = !words.isEmpty() && isEnough(words);
        if (!isTime && !goesOn) {
            return words;
        }
        lastTick = now;
        List<Signal> signals = new ArrayList<>(words);
        signals.add(new Signal.Tick());
        return signals;
    }
}

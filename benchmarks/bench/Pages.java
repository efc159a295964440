// SPDX-License-Identifier: Apache-2.0
package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// How many Today pages a second, beside the same bytes sent as they are by an empty Helidon program.
final class Pages {

    private static final int CONNECTIONS = 8;

    private Pages() {}

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        try (var supple = Program.start("supple")) {
            var page = Path.of(System.getProperty("bench.page"));
            try (var http = new Http(supple.port())) {
                Files.write(page, http.get("/").body());
            }
            try (var reference = Program.start("tuned")) {
                compare(rounds, supple.port(), reference.port(), Files.size(page));
            }
        }
    }

    private static void compare(int rounds, int supple, int reference, long size) throws InterruptedException {
        var fixed = new ArrayList<Double>();
        var today = new ArrayList<Double>();
        var packed = new ArrayList<Double>();
        for (int round = -1; round < rounds; round++) {
            List<Double> rates =
                    List.of(rate(reference, ""), rate(supple, ""), rate(supple, "Accept-Encoding: gzip\r\n"));
            // The first round warms up and does not count.
            if (round >= 0) {
                fixed.add(rates.get(0));
                today.add(rates.get(1));
                packed.add(rates.get(2));
            }
        }
        double beside = Figures.median(fixed);
        Figures.say("Pages of %d bytes a second, %d connections, median of %d rounds", size, CONNECTIONS, rounds);
        Figures.say("  fixed page, empty Helidon program %7.0f", beside);
        Figures.say("  Today                             %7.0f", Figures.median(today));
        Figures.say(
                "  Today, packed with gzip           %7.0f  (%.2f x)",
                Figures.median(packed), Figures.median(packed) / beside);
        Figures.atLeast("  ratio, Today to fixed page", Figures.median(today) / beside, 0.4, "x");
    }

    private static double rate(int port, String headers) throws InterruptedException {
        var count = new LongAdder();
        long begun = System.nanoTime();
        long end = begun + TimeUnit.SECONDS.toNanos(Integer.getInteger("bench.seconds", 3));
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            readers.add(Thread.ofVirtual().start(() -> readUntil(end, port, headers, count)));
        }
        for (Thread reader : readers) {
            reader.join();
        }
        return count.sum() * 1e9 / (System.nanoTime() - begun);
    }

    private static void readUntil(long end, int port, String headers, LongAdder count) {
        try (var http = new Http(port, headers)) {
            while (System.nanoTime() < end) {
                if (http.get("/").status() != 200) {
                    throw new IllegalStateException("The page is not there.");
                }
                count.increment();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

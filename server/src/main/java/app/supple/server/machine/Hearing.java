// SPDX-License-Identifier: Apache-2.0
package app.supple.server.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Hears what a program says, on a thread of its own, so that it never waits to be heard.
final class Hearing {

    private static final int NEW_LINE = '\n';

    /// That nobody has asked for yet; what comes then is forgotten.
    private static final int MOST_LINES = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Queue<String> lines = new ArrayDeque<>();
    private boolean over;

    private Hearing() {}

    static Hearing of(InputStream source) {
        var hearing = new Hearing();
        Thread.ofVirtual().name("hearing").start(() -> hearing.hear(source));
        return hearing;
    }

    /// The next line, without its end; empty at the end, or when the limit has passed.
    Optional<String> line(Duration limit) {
        return waiting(limit, () -> !lines.isEmpty() || over).flatMap(_ -> Optional.ofNullable(lines.poll()));
    }

    /// All that was heard by its end, or when the limit has passed.
    String all(Duration limit) {
        waiting(limit, () -> over);
        lock.lock();
        try {
            return all.toString(StandardCharsets.UTF_8);
        } finally {
            lock.unlock();
        }
    }

    private void hear(InputStream source) {
        byte[] some = new byte[1_024];
        try (source) {
            for (int count = source.read(some); count >= 0; count = source.read(some)) {
                take(some, count);
            }
        } catch (IOException e) {
            // It was ended while it spoke, which is an end like another.
        } finally {
            finish();
        }
    }

    private void take(byte[] some, int count) {
        lock.lock();
        try {
            for (int i = 0; i < count; i++) {
                add(some[i]);
            }
            all.write(some, 0, Math.clamp(Call.LONGEST_ANSWER - all.size(), 0, count));
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void add(byte one) {
        if (one == NEW_LINE) {
            endLine();
        } else if (line.size() < Call.LONGEST_ANSWER) {
            line.write(one);
        }
    }

    private void finish() {
        lock.lock();
        try {
            if (line.size() > 0) {
                endLine();
            }
            over = true;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void endLine() {
        if (lines.size() < MOST_LINES) {
            lines.add(line.toString(StandardCharsets.UTF_8));
        }
        line.reset();
    }

    private Optional<Boolean> waiting(Duration limit, Until until) {
        lock.lock();
        try {
            long left = limit.toNanos();
            while (!until.holds() && left > 0) {
                left = more.awaitNanos(left);
            }
            return Optional.of(until.holds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    @FunctionalInterface
    private interface Until {
        boolean holds();
    }
}

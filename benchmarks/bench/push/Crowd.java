// SPDX-License-Identifier: Apache-2.0
package bench.push;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Many messages that are all due at the same moment, and how late each of them was taken.
///
/// @param rate messages a second
/// @param half how late half of all were at most, in seconds
/// @param late how late 99 of 100 were at most, in seconds
/// @param failed not taken
record Crowd(double rate, double half, double late, int failed) {

    /// As many as Supple sends to one origin at once.
    static final int AT_ONCE = 64;

    static Crowd of(int posts, Sending sending) {
        long[] late = new long[posts];
        var next = new AtomicInteger();
        var failed = new AtomicInteger();
        long due = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int thread = 0; thread < AT_ONCE; thread++) {
                threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < posts; i = next.getAndIncrement()) {
                        if (!sending.send(i)) {
                            failed.incrementAndGet();
                        }
                        late[i] = System.nanoTime() - due;
                    }
                    return null;
                });
            }
        }
        Arrays.sort(late);
        double seconds = late[posts - 1] / 1e9;
        return new Crowd(posts / seconds, late[posts / 2] / 1e9, late[(int) (posts * 99L / 100)] / 1e9, failed.get());
    }
}

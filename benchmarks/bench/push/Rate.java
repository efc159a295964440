// SPDX-License-Identifier: Apache-2.0
package bench.push;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// How often something can be done in a second of one core.
final class Rate {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Before the clock is asked again, which takes a while itself.
    private static final int AT_ONCE = 20;

    /// Keeps the JVM from leaving out what nobody looks at.
    static volatile Object last = "";

    private Rate() {}

    @FunctionalInterface
    interface Work {
        Object once() throws Exception;
    }

    /// By the time that the thread has the processor for, so that what others do on the machine hardly counts.
    static double of(Work work, Duration length) throws Exception {
        long begin = THREADS.getCurrentThreadCpuTime();
        long done = 0;
        long spent = 0;
        while (spent < length.toNanos()) {
            for (int i = 0; i < AT_ONCE; i++) {
                last = work.once();
            }
            done += AT_ONCE;
            spent = THREADS.getCurrentThreadCpuTime() - begin;
        }
        return done / (spent / 1e9);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private static final Duration SOON = Duration.ofMillis(50);

    private final Worker worker = Worker.computing();

    @Test
    void what_is_done_in_time_is_answered() {
        assertThat(worker.within(Duration.ofSeconds(5), () -> "done", "not done"))
                .isEqualTo("done");
    }

    @Test
    void what_breaks_has_the_other_answer_even_if_it_runs_too_deep() {
        assertThat(worker.within(Duration.ofSeconds(5), WorkerTest::tooDeep, "broken"))
                .isEqualTo("broken");
        assertThat(worker.within(Duration.ofSeconds(5), () -> "done", "not done"))
                .isEqualTo("done");
    }

    @Test
    void what_takes_too_long_is_left_alone_and_holds_the_place_until_it_ends() throws InterruptedException {
        var end = new CountDownLatch(1);
        assertThat(worker.within(SOON, () -> stubborn(end), "given up")).isEqualTo("given up");

        assertThat(worker.within(SOON, () -> "done", "come later")).isEqualTo("come later");

        end.countDown();
        assertThat(worker.within(Duration.ofSeconds(5), () -> "done", "come later"))
                .isEqualTo("done");
    }

    /// Does not listen when it is told to stop.
    private static String stubborn(CountDownLatch end) {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return "late";
    }

    private static String tooDeep() {
        throw new StackOverflowError();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final AtomicInteger fetches = new AtomicInteger();

    @Test
    void nothing_is_fetched_until_somebody_asks_and_then_never_again() {
        var once = new Once<>(() -> "fetch " + fetches.incrementAndGet());
        assertThat(fetches).hasValue(0);

        assertThat(List.of(once.get(), once.get(), once.get())).containsOnly("fetch 1");
    }

    @Test
    void many_who_ask_at_the_same_moment_get_the_one_thing() throws Exception {
        int askers = 8;
        var atTheDoor = new CountDownLatch(askers);
        var once = new Once<>(() -> {
            await(atTheDoor);
            return "fetch " + fetches.incrementAndGet();
        });
        Callable<String> ask = () -> {
            atTheDoor.countDown();
            return once.get();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(
                    IntStream.range(0, askers).mapToObj(_ -> ask).toList());

            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo("fetch 1"));
        }
    }

    @Test
    void a_fetch_that_went_wrong_is_tried_again_by_the_next_who_asks() {
        var once = new Once<>(() -> {
            if (fetches.incrementAndGet() == 1) {
                throw new UncheckedIOException(new IOException("The disk is away."));
            }
            return "fetch " + fetches.get();
        });

        assertThatThrownBy(once::get).hasMessageContaining("The disk is away.");
        assertThat(once.get()).isEqualTo("fetch 2");
        assertThat(once.get()).isEqualTo("fetch 2");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

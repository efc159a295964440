// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Outcome;
import app.supple.server.channel.push.fake.Carriers;
import app.supple.server.channel.push.fake.Device;
import app.supple.server.channel.push.fake.Letters;
import app.supple.server.channel.push.fake.LoopbackPush;
import app.supple.server.channel.push.post.Post.Limits;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ManyAtOnceTest {

    private static final int MANY = 500;

    private final AtomicInteger taken = new AtomicInteger();

    @Test
    void five_hundred_at_once_find_their_way_through_a_hundred_streams() throws Exception {
        try (var service = new LoopbackPush(_ -> taken.incrementAndGet(), Duration.ofMillis(20));
                var carrier = Carriers.to(service)) {
            assertThat(outcomes(carrier, service.device())).hasSize(MANY).containsOnly(new Outcome.Arrived());
            assertThat(service.mostAtOnce()).isBetween(2, Limits.USUAL.atOnce());
        }
        assertThat(taken).hasValue(MANY);
    }

    private static List<Outcome> outcomes(BrowserCarrier carrier, Device device) throws InterruptedException {
        var seal = carrier.seal(Letters.to(device.address())).orElseThrow();
        var letter = Letters.sealed(Letters.to(device.address()), seal);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Outcome>> all = Collections.nCopies(MANY, () -> carrier.carry(letter));
            return threads.invokeAll(all).stream().map(Future::resultNow).toList();
        }
    }
}

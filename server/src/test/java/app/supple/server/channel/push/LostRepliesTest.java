// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Outcome;
import app.supple.server.channel.push.fake.Carriers;
import app.supple.server.channel.push.fake.Device;
import app.supple.server.channel.push.fake.Letters;
import app.supple.server.channel.push.fake.LoopbackPush;
import app.supple.server.channel.push.fake.Script;
import app.supple.server.channel.push.fake.Taken;
import app.supple.server.channel.push.post.Post.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The service has taken a message, and we do not hear of it, or not all.
class LostRepliesTest {

    private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
    private final LoopbackPush service = new LoopbackPush(taken::add);
    private final Limits brief = new Limits(1, Duration.ofMillis(300), Duration.ofSeconds(1));
    private final BrowserCarrier carrier = Carriers.to(service, brief);
    private final Device device = service.device();

    @AfterEach
    void close() {
        carrier.close();
        service.close();
    }

    @Test
    void a_connection_that_is_cut_leaves_it_open_and_the_next_gets_through() {
        service.plays(new Script.HangsUp());
        assertThat(carrier.carry(Letters.to(device.address())))
                .isInstanceOfSatisfying(
                        Outcome.TryLater.class,
                        later -> assertThat(later.said()).contains("cannot be reached, or hung up ("));

        service.plays(Script.CREATED);
        assertThat(carrier.carry(Letters.to(device.address()))).isEqualTo(new Outcome.Arrived());
        assertThat(taken).hasSize(2);
    }

    @Test
    void no_answer_in_time_leaves_it_open_and_the_next_gets_through() {
        service.plays(new Script.SaysNothing());
        assertThat(carrier.carry(Letters.to(device.address())))
                .isEqualTo(new Outcome.TryLater(
                        "The push service " + service.endpoint("") + " does not answer within 1 seconds."));

        service.plays(Script.CREATED);
        assertThat(carrier.carry(Letters.to(device.address()))).isEqualTo(new Outcome.Arrived());
        assertThat(taken).hasSize(2);
    }

    @Test
    void a_body_that_never_ends_does_not_take_back_what_the_head_said() {
        service.plays(new Script.NeverEnds(201));
        assertThat(carrier.carry(Letters.to(device.address()))).isEqualTo(new Outcome.Arrived());

        service.plays(new Script.NeverEnds(410));
        assertThat(carrier.carry(Letters.to(device.address()))).isInstanceOf(Outcome.Gone.class);
    }

    @Test
    void of_a_large_body_the_beginning_is_read() {
        service.plays(Script.answers(400, "no TTL! " + "x y ".repeat(1_000_000)));

        assertThat(carrier.carry(Letters.to(device.address())))
                .isInstanceOfSatisfying(
                        Outcome.Declined.class,
                        no -> assertThat(no.said()).contains("no TTL!").hasSizeLessThan(400));
    }

    @Test
    void who_finds_no_room_does_not_wait_for_ever() throws InterruptedException {
        service.plays(new Script.SaysNothing());
        Callable<Outcome> send = () -> carrier.carry(Letters.to(device.address()));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(List.of(send, send)))
                    .extracting(sent -> sent.resultNow().toString())
                    .anyMatch(said -> said.contains("does not answer within 1 seconds"))
                    .anyMatch(said -> said.contains("has 1 messages of ours to answer already"));
        }
        assertThat(taken).hasSize(1);
    }

    @Test
    void nobody_answers_at_all() {
        service.close();

        assertThat(carrier.carry(Letters.to(device.address())))
                .isInstanceOfSatisfying(
                        Outcome.TryLater.class,
                        later -> assertThat(later.said()).contains("ConnectException"));
    }

    @Test
    void a_service_that_cannot_prove_its_name_gets_nothing() {
        try (var wary = Carriers.wary(service)) {
            assertThat(wary.carry(Letters.to(device.address())))
                    .isInstanceOfSatisfying(
                            Outcome.TryLater.class,
                            later -> assertThat(later.said()).contains("SSLHandshakeException"));
        }
        assertThat(taken).isEmpty();
    }
}

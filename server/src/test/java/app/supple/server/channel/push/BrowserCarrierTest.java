// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Letter;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.key.SenderKey;
import app.supple.delivery.key.SenderKeys;
import app.supple.delivery.parcel.Reason;
import app.supple.delivery.parcel.Seal;
import app.supple.person.NotKept;
import app.supple.server.channel.push.fake.Carriers;
import app.supple.server.channel.push.fake.Device;
import app.supple.server.channel.push.fake.Letters;
import app.supple.server.channel.push.fake.LoopbackPush;
import app.supple.server.channel.push.fake.Taken;
import app.supple.server.channel.push.seal.Crypto;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowserCarrierTest {

    private final Queue<Taken> taken = new ArrayDeque<>();
    private final LoopbackPush service = new LoopbackPush(taken::add);
    private final BrowserCarrier carrier = Carriers.to(service);
    private final Device device = service.device();
    private final Letter letter = Letters.to(device.address());

    @AfterEach
    void close() {
        carrier.close();
        service.close();
    }

    @Test
    void the_device_reads_what_was_written() {
        assertThat(carrier.carry(letter)).isEqualTo(new Outcome.Arrived());

        assertThat(device.read(taken.remove().body().bytes()))
                .startsWith("{\"web_push\":8030,\"notification\":{\"title\":\"Time for a break\"");
    }

    @Test
    void the_service_is_told_how_to_treat_it() {
        carrier.carry(letter);

        Taken first = taken.remove();
        assertThat(first.path()).isEqualTo(device.address().endpoint().getPath());
        // Of use for twenty minutes, of which one is over.
        assertThat(first.header("ttl")).isEqualTo("1140");
        assertThat(first.header("topic")).isEqualTo("break-morning");
        assertThat(first.header("urgency")).isEqualTo("normal");
        assertThat(first.header("content-encoding")).isEqualTo("aes128gcm");
        assertThat(first.header("content-type")).isEqualTo("application/octet-stream");
        assertThat(first.header("authorization")).startsWith("vapid t=").endsWith("k=" + carrier.publicKey());
    }

    @Test
    void what_was_sealed_ahead_is_sent_as_it_is_each_time() {
        Seal seal = carrier.seal(letter).orElseThrow();
        carrier.carry(Letters.sealed(letter, seal));
        carrier.carry(Letters.sealed(letter, seal));

        assertThat(taken)
                .hasSize(2)
                .allSatisfy(each -> assertThat(new Seal(each.body().bytes())).isEqualTo(seal));
    }

    @Test
    void nothing_is_sent_once_it_is_of_no_use() {
        var late = InstantSource.fixed(Letters.NINE.plus(Duration.ofMinutes(20)));
        var settings = new PushSettings(null, service.hosts(), Crypto.JDK, () -> URI.create("http://localhost"));
        try (var tooLate = new BrowserCarrier(new Full(), settings, late)) {
            assertThat(tooLate.carry(letter))
                    .isEqualTo(new Outcome.TryLater("Its time was over before it could be sent."));
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void what_cannot_be_made_is_told_as_an_outcome() {
        var now = InstantSource.fixed(Letters.NINE);
        var settings = new PushSettings(null, service.hosts(), Crypto.JDK, () -> URI.create("http://localhost"));
        try (var keyless = new BrowserCarrier(new Full(), settings, now)) {
            assertThat(keyless.carry(letter))
                    .isEqualTo(new Outcome.TryLater("The message could not be made (NotKept); see the log."));
        }
    }

    @Test
    void what_is_no_browser_is_left_to_others() {
        assertThat(carrier.seal(Letters.to(new Address.Desktop()))).isEmpty();
        assertThat(carrier.carry(Letters.to(new Address.Desktop())))
                .isEqualTo(new Outcome.Declined(Reason.REFUSED, "This is no browser."));
    }

    @Test
    void a_host_that_the_operator_took_off_the_list_gets_nothing_more() {
        var settings = new PushSettings(null, Set.of(), Crypto.JDK, () -> URI.create("http://localhost"));
        try (var stricter = new BrowserCarrier(new Full(), settings, InstantSource.fixed(Letters.NINE))) {
            assertThat(stricter.carry(letter)).isInstanceOfSatisfying(Outcome.Declined.class, no -> {
                assertThat(no.why()).isEqualTo(Reason.FORBIDDEN);
                assertThat(no.said()).contains("SUPPLE_PUSH_HOSTS");
            });
        }
        assertThat(taken).isEmpty();
    }

    /// Has no room for a pair of keys.
    private static final class Full implements SenderKeys {

        @Override
        public Optional<SenderKey> find() {
            return Optional.empty();
        }

        @Override
        public SenderKey keep(SenderKey made) {
            throw new NotKept(NotKept.Why.DISK_FULL, new IllegalStateException("full"));
        }
    }
}

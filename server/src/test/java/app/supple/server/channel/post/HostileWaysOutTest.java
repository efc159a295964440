// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.post;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Carrier;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.Checked;
import app.supple.server.channel.Letters;
import app.supple.server.channel.ntfy.NtfyAddresses;
import app.supple.server.channel.ntfy.NtfyCarrier;
import app.supple.server.channel.webhook.WebhookAddresses;
import app.supple.server.channel.webhook.WebhookCarrier;
import app.supple.server.outward.Hostile;
import app.supple.server.outward.Listed;
import app.supple.server.outward.Names;
import app.supple.server.outward.Outward;
import app.supple.server.outward.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// No address that a person gives leads a message to this computer or into its network: neither when it is kept, nor
/// when it was kept long ago and leads elsewhere now.
class HostileWaysOutTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final Request HELLO = new Request("POST", Map.of(), "hello", Duration.ofSeconds(5));

    /// Public by the registries, and nobody is there.
    private static final String PUBLIC = "192.0.1.1";

    @Test
    void what_is_typed_is_not_kept() {
        Post post = post(PUBLIC);
        assertThat(Hostile.typed()).hasSizeGreaterThanOrEqualTo(60).allSatisfy(typed -> {
            assertThat(new WebhookAddresses(post).read(typed, "")).isInstanceOf(Checked.Bad.class);
            if (!typed.isBlank()) {
                assertThat(new NtfyAddresses(post).read(typed, "", "")).isInstanceOf(Checked.Bad.class);
            }
        });
    }

    @Test
    void a_name_that_leads_home_is_not_kept_whatever_else_it_leads_to() {
        assertThat(Hostile.answers()).hasSizeGreaterThanOrEqualTo(60).allSatisfy(answer -> {
            Post post = post(PUBLIC, answer);
            assertThat(new WebhookAddresses(post).read("https://localhost.localdomain/hook", ""))
                    .isInstanceOf(Checked.Bad.class);
            assertThat(new NtfyAddresses(post).read("https://ntfy.example", "", ""))
                    .isInstanceOf(Checked.Bad.class);
        });
    }

    @Test
    void what_was_kept_before_is_checked_again_when_something_is_sent() {
        assertThat(Hostile.answers()).allSatisfy(answer -> {
            assertThat(sent(post(PUBLIC, answer), "https://kept.example")).containsOnly(forbidden());
        });
        assertThat(Hostile.typed())
                .filteredOn(HostileWaysOutTest::isAddress)
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(typed -> assertThat(sent(post(PUBLIC), typed)).containsOnly(forbidden()));
    }

    @Test
    void a_name_that_was_public_when_it_was_kept_is_refused_when_it_leads_home() {
        var lookups = new AtomicInteger();
        Names flipping = _ -> new InetAddress[] {
            lookups.getAndIncrement() == 0 ? InetAddress.ofLiteral(PUBLIC) : InetAddress.getLoopbackAddress()
        };
        Post post = post(flipping, Set.of());

        assertThat(new WebhookAddresses(post).read("https://rebinding.example", ""))
                .isInstanceOf(Checked.Good.class);
        assertThat(sent(post, "https://rebinding.example")).containsOnly(forbidden());

        assertThat(lookups).hasValue(3);
    }

    @Test
    void a_name_that_leads_elsewhere_between_check_and_connection_reaches_nobody_there() throws Exception {
        InetAddress checked = InetAddress.ofLiteral("127.0.0.2");
        try (var good = new ServerSocket(0, 5, checked);
                var home = new ServerSocket(good.getLocalPort(), 5, InetAddress.ofLiteral("127.0.0.1"))) {
            home.setSoTimeout(100);
            String host = "rebinding.example:" + good.getLocalPort();
            var lookups = new AtomicInteger();
            Names flipping = _ ->
                    new InetAddress[] {lookups.getAndIncrement() == 0 ? checked : InetAddress.ofLiteral("127.0.0.1")};
            CompletableFuture<Void> greeted = CompletableFuture.runAsync(() -> greet(good));

            assertThat(post(flipping, Set.of(host)).send("http://" + host + "/", HELLO))
                    .isEqualTo(new Outcome.Arrived());

            greeted.get(20, TimeUnit.SECONDS);
            assertThatThrownBy(home::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static void greet(ServerSocket socket) {
        try (Socket other = socket.accept()) {
            other.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(ISO_8859_1));
            other.shutdownOutput();
            other.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Outcome> sent(Post post, String url) {
        Carrier ntfy = new NtfyCarrier(post, Letters.HERE);
        Carrier webhook = new WebhookCarrier(post, Letters.HERE, () -> Letters.NOW);
        return List.of(
                webhook.carry(Letters.to(new Address.Webhook(URI.create(url), SECRET))),
                ntfy.carry(Letters.to(new Address.Ntfy(URI.create(url), "topic", ""))));
    }

    private static Outcome forbidden() {
        return new Outcome.Declined(Reason.FORBIDDEN, "The address leads where Supple does not send.");
    }

    private static boolean isAddress(String typed) {
        try {
            return !URI.create(typed).isOpaque();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Post post(String... answers) {
        Names names = _ -> Arrays.stream(answers).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
        return post(names, Set.of());
    }

    private static Post post(Names names, Set<String> hosts) {
        return new Post(new Outward(names, new Listed(hosts, "SUPPLE_OUTGOING_HOSTS")), () -> Letters.NOW);
    }
}

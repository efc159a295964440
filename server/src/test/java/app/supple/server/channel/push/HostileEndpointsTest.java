// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Outcome;
import app.supple.delivery.key.SenderKeysInMemory;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.Checked;
import app.supple.server.channel.push.fake.Carriers;
import app.supple.server.channel.push.fake.Device;
import app.supple.server.channel.push.fake.Letters;
import app.supple.server.channel.push.seal.Crypto;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A subscription is an address to which the server connects, so somebody will hand in one that leads
/// elsewhere.
class HostileEndpointsTest {

    private static final Device BROWSER = Device.at(URI.create("https://fcm.googleapis.com/fcm/send/abc"));

    private final BrowserCarrier carrier = new BrowserCarrier(
            new SenderKeysInMemory(),
            new PushSettings(
                    Carriers.CONTACT, Set.of("push.example:8443"), Crypto.JDK, () -> URI.create("http://localhost")),
            InstantSource.fixed(Letters.NINE));

    static List<String> endpoints() {
        try (var in = Objects.requireNonNull(HostileEndpointsTest.class.getResourceAsStream("hostile-endpoints.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<URI> addresses() {
        return endpoints().stream().flatMap(HostileEndpointsTest::address);
    }

    /// Some are none, and so cannot lie in a store.
    private static Stream<URI> address(String endpoint) {
        try {
            return Stream.of(new URI(endpoint));
        } catch (URISyntaxException _) {
            return Stream.empty();
        }
    }

    @Test
    void there_are_sixty_at_least() {
        assertThat(endpoints()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    @Test
    void a_browser_of_today_is_not_among_them() {
        var address = BROWSER.address();

        assertThat(carrier.check(address.endpoint().toString(), address.key(), address.secret()))
                .isEqualTo(new Checked.Good<>(address));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void nobody_subscribes_with_it(String endpoint) {
        var checked = carrier.check(
                endpoint, BROWSER.address().key(), BROWSER.address().secret());

        assertThat(checked.problems()).singleElement().asString().startsWith("endpoint: ");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void nothing_is_sent_to_one_that_was_kept(URI endpoint) {
        var kept = new Address.Browser(
                endpoint, BROWSER.address().key(), BROWSER.address().secret());

        assertThat(carrier.seal(Letters.to(kept))).isEmpty();
        assertThat(carrier.carry(Letters.to(kept)))
                .isInstanceOfSatisfying(
                        Outcome.Declined.class, no -> assertThat(no.why()).isEqualTo(Reason.FORBIDDEN));
    }
}

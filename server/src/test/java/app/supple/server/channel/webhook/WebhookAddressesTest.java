// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.server.channel.Checked;
import app.supple.server.channel.Letters;
import app.supple.server.channel.post.Post;
import app.supple.server.outward.Listed;
import app.supple.server.outward.Outward;
import java.net.InetAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WebhookAddressesTest {

    private final WebhookAddresses addresses = new WebhookAddresses(new Post(
            new Outward(
                    _ -> new InetAddress[] {InetAddress.ofLiteral("1.1.1.1")},
                    new Listed(Set.of(), "SUPPLE_OUTGOING_HOSTS")),
            () -> Letters.NOW));

    @Test
    void a_secret_is_made_anew_for_each() {
        String one = secret();

        assertThat(one).matches("whsec_[A-Za-z0-9+/]{43}=").isNotEqualTo(secret());
        assertThat(Signing.isSecret(one)).isTrue();
    }

    @Test
    void everything_is_said_at_once_with_what_to_do() {
        assertThat(addresses.read("https://hook.example:8443/a", "secret").problems())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("Address: Port 8443")
                                .contains("hook.example:8443 in SUPPLE_OUTGOING_HOSTS"),
                        one -> assertThat(one).startsWith("Secret: ").contains("Leave it empty"));
    }

    private String secret() {
        return switch (addresses.read(" https://hook.example/a?b=c ", "")) {
            case Checked.Good<Address.Webhook>(Address.Webhook(var url, String secret)) -> {
                assertThat(url).hasToString("https://hook.example/a?b=c");
                yield secret;
            }
            case Checked.Bad<Address.Webhook>(var problems) -> throw new AssertionError(problems);
        };
    }
}

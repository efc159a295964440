// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.Address;
import app.supple.delivery.carry.Outcome;
import app.supple.server.channel.Letters;
import app.supple.server.channel.post.Fake;
import app.supple.server.channel.post.Post;
import app.supple.server.outward.Listed;
import app.supple.server.outward.Outward;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookCarrierTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /// The example of the libraries of Standard Webhooks.
    @Test
    void the_published_example_is_signed_as_published() {
        assertThat(Signing.sign(
                        SECRET,
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1_614_265_330),
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void what_arrives_is_what_was_signed() throws IOException {
        try (var fake = new Fake()) {
            var to = new Address.Webhook(URI.create(fake.url() + "/hook?key=1"), SECRET);
            assertThat(carrier(fake).carry(Letters.to(to))).isEqualTo(new Outcome.Arrived());

            var asked = fake.asked().getFirst();
            assertThat(asked.what()).isEqualTo("POST /hook?key=1");
            assertThat(asked.body()).isEqualTo("""
                    {"type":"reminder.due","timestamp":"2026-11-23T09:00:00Z","data":{"title":"Time for a break",\
                    "body":"Two minutes are enough. Schöne Grüße …","url":"http://localhost:8080/nudge/n1",\
                    "topic":"topic_1","until":"2026-11-23T09:45:00Z","choices":["start","snooze","skip"],"call":1}}""");
            assertThat(asked.headers())
                    .containsEntry("content-type", "application/json")
                    .containsEntry("webhook-id", Letters.PARCEL)
                    .containsEntry("webhook-timestamp", String.valueOf(Letters.NOW.getEpochSecond()))
                    .containsEntry(
                            "webhook-signature", Signing.sign(SECRET, Letters.PARCEL, Letters.NOW, asked.body()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_c2hvcnQ=", "whsec_???", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void nothing_is_sent_unsigned(String secret) throws IOException {
        try (var fake = new Fake()) {
            assertThat(carrier(fake).carry(Letters.to(new Address.Webhook(URI.create(fake.url()), secret))))
                    .isInstanceOf(Outcome.Barred.class);
            assertThat(fake.asked()).isEmpty();
        }
    }

    private static WebhookCarrier carrier(Fake fake) {
        var outward = new Outward(InetAddress::getAllByName, new Listed(Set.of(fake.host()), "SUPPLE_OUTGOING_HOSTS"));
        return new WebhookCarrier(new Post(outward, () -> Letters.NOW), Letters.HERE, () -> Letters.NOW);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.vapid;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.key.SenderKeys;
import app.supple.delivery.key.SenderKeysInMemory;
import app.supple.server.channel.push.fake.Carriers;
import app.supple.server.channel.push.fake.Letters;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VapidTest {

    private static final Instant NOW = Letters.NINE;
    private static final URI ENDPOINT = URI.create("https://push.example:8443/wpush/abc");

    private final SenderKeys keys = new SenderKeysInMemory();
    private final Vapid vapid = new Vapid(keys, Carriers.CONTACT);

    @Test
    void the_example_of_rfc_8292_is_signed_as_it_says() {
        String token = "eyJ0eXAiOiJKV1QiLCJhbGciOiJFUzI1NiJ9.eyJhdWQiOiJodHRwczovL3B1c2guZXhhbXBsZS5uZXQiLCJleHAi"
                + "OjE0NTM1MjM3NjgsInN1YiI6Im1haWx0bzpwdXNoQGV4YW1wbGUuY29tIn0.i3CYb7t4xfxCDquptFOepC9GAu_HLGkMlMuC"
                + "GSK2rpiUfnK9ojFwDXb1JrErtmysazNjjvW2L9OkSSHzvoD1oA";
        String key = "BA1Hxzyi1RUM1b5wjxsn7nGxAszw2u61m164i3MrAIxHF6YK5h4SDYic-dRuU_RCPCfA5aq9ojSwk5Y2EmClBPs";

        var read = new SignedToken("vapid t=" + token + ", k=" + key);

        assertThat(read.isSigned()).isTrue();
        assertThat(read.claims())
                .isEqualTo("{\"aud\":\"https://push.example.net\",\"exp\":1453523768,"
                        + "\"sub\":\"mailto:push@example.com\"}");
    }

    @Test
    void a_token_of_ours_is_signed_by_the_key_that_it_names() {
        var read = new SignedToken(vapid.token(ENDPOINT, NOW).header());

        assertThat(read.isSigned()).isTrue();
        assertThat(read.key()).isEqualTo(vapid.publicKey());
        assertThat(read.head()).isEqualTo("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
    }

    @Test
    void it_says_for_whom_it_is_and_who_sends() {
        assertThat(claims(ENDPOINT))
                .contains("\"aud\":\"https://push.example:8443\"")
                .contains("\"sub\":\"mailto:someone@stretching.dev\"");
        assertThat(claims(URI.create("https://fcm.googleapis.com/x"))).contains("\"https://fcm.googleapis.com\"");
        assertThat(claims(URI.create("https://fcm.googleapis.com:443/x"))).contains("\"https://fcm.googleapis.com\"");
    }

    @Test
    void who_gave_no_contact_says_none() {
        var nameless = new Vapid(keys, null).token(ENDPOINT, NOW);

        assertThat(new SignedToken(nameless.header()).claims())
                .doesNotContain("sub")
                .contains("\"aud\"");
        assertThat(nameless.claims().told()).contains("no sub");
    }

    @Test
    void it_ends_within_a_day_also_when_it_is_used_for_the_last_time() {
        Token token = vapid.token(ENDPOINT, NOW);

        assertThat(token.claims().ends()).isEqualTo(NOW.plus(Duration.ofHours(12)));
        assertThat(claims(ENDPOINT)).contains("\"exp\":" + token.claims().ends().getEpochSecond());
    }

    @Test
    void it_is_used_for_hours_and_then_made_anew() {
        Token first = vapid.token(ENDPOINT, NOW);
        Instant later = NOW.plus(Duration.ofHours(6));

        assertThat(vapid.token(ENDPOINT, NOW.plus(Duration.ofHours(1)))).isSameAs(first);
        assertThat(vapid.token(ENDPOINT, later.minusMillis(1))).isSameAs(first);
        assertThat(vapid.token(ENDPOINT, later)).isNotSameAs(first);
        assertThat(vapid.token(URI.create("https://other.example/x"), NOW)).isNotSameAs(first);
    }

    @Test
    void it_is_made_anew_when_the_clock_was_put_back() {
        Token ahead = vapid.token(ENDPOINT, NOW.plus(Duration.ofDays(2)));

        assertThat(vapid.token(ENDPOINT, NOW)).isNotSameAs(ahead);
    }

    @Test
    void two_nodes_send_as_the_same() {
        var other = new Vapid(keys, null);

        assertThat(other.publicKey()).isEqualTo(vapid.publicKey()).hasSize(87);
    }

    @Test
    void a_token_is_never_printed() {
        Token token = vapid.token(ENDPOINT, NOW);

        assertThat(token).asString().contains("aud https://push.example:8443").doesNotContain("eyJ");
    }

    private String claims(URI endpoint) {
        return new SignedToken(vapid.token(endpoint, NOW).header()).claims();
    }
}

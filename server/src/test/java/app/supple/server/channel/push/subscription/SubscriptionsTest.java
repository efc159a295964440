// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.channel.Checked;
import app.supple.server.channel.push.fake.Carriers;
import app.supple.server.channel.push.fake.Device;
import app.supple.server.channel.push.origin.PushHosts;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionsTest {

    private static final String GOOGLE = "https://fcm.googleapis.com/fcm/send/abc";
    private static final Device BROWSER = Device.at(URI.create(GOOGLE));
    private static final String KEY = BROWSER.address().key();
    private static final String SECRET = BROWSER.address().secret();

    private final PushHosts hosts = new PushHosts(Set.of("push.example:8443", "plain.example", "[fd00::5]:9443"));
    private final Subscriptions subscriptions = new Subscriptions(hosts, Carriers.CONTACT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOGLE,
                "https://fcm.googleapis.com:443/fcm/send/abc",
                "https://updates.push.services.mozilla.com/wpush/v2/abc",
                "https://web.push.apple.com/abc",
                "https://wns2-par02p.notify.windows.com/w/?token=abc%2f",
                "https://push.example:8443/up",
                "https://plain.example/up",
                "https://plain.example:443/up",
                "https://[fd00::5]:9443/up"
            })
    void what_makers_have_and_the_operator_lists_can_be_called(String endpoint) {
        assertThat(subscriptions.check(endpoint, KEY, SECRET)).isInstanceOf(Checked.Good.class);
    }

    @Test
    void all_problems_are_said_at_once() {
        assertThat(problems("https://nobody.example/x", "AAAA", "BBBB"))
                .hasSize(3)
                .satisfiesExactly(
                        host -> assertThat(host).contains("nobody.example").contains("SUPPLE_PUSH_HOSTS"),
                        key -> assertThat(key).startsWith("p256dh: ").contains("subscribe again"),
                        secret -> assertThat(secret).startsWith("auth: ").contains("subscribe again"));
    }

    @Test
    void a_key_off_the_curve_is_none() {
        byte[] point = Base64.getUrlDecoder().decode(KEY);
        point[64] ^= 1;

        assertThat(problems(GOOGLE, text(point), SECRET))
                .singleElement()
                .asString()
                .startsWith("p256dh: ");
    }

    @Test
    void a_key_must_be_written_out() {
        byte[] point = Base64.getUrlDecoder().decode(KEY);
        point[0] = 2;

        assertThat(problems(GOOGLE, text(point), SECRET)).hasSize(1);
        assertThat(problems(GOOGLE, text(new byte[65]), SECRET)).hasSize(1);
        assertThat(problems(GOOGLE, "not base64!", SECRET)).hasSize(1);
        assertThat(problems(GOOGLE, KEY.repeat(1000), SECRET)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 17, 60})
    void a_secret_has_sixteen_bytes(int length) {
        assertThat(problems(GOOGLE, KEY, text(new byte[length])))
                .singleElement()
                .asString()
                .startsWith("auth: ");
    }

    @Test
    void an_endpoint_has_an_end() {
        String long2000 = GOOGLE + "/" + "x".repeat(2_000 - GOOGLE.length() - 1);

        assertThat(subscriptions.check(long2000, KEY, SECRET)).isInstanceOf(Checked.Good.class);
        assertThat(problems(long2000 + "x", KEY, SECRET))
                .singleElement()
                .asString()
                .contains("2000 characters");
    }

    @Test
    void padding_is_taken_off() {
        assertThat(subscriptions.check(GOOGLE, KEY + "=", SECRET + "=="))
                .isEqualTo(new Checked.Good<>(BROWSER.address()));
    }

    @Test
    void apple_wants_to_know_whom_to_write_to() {
        var nameless = new Subscriptions(hosts, null);

        assertThat(nameless.check(GOOGLE, KEY, SECRET)).isInstanceOf(Checked.Good.class);
        assertThat(nameless.check("https://web.push.apple.com/abc", KEY, SECRET).problems())
                .singleElement()
                .asString()
                .contains("SUPPLE_PUSH_CONTACT");
    }

    private List<String> problems(String endpoint, String key, String secret) {
        return subscriptions.check(endpoint, key, secret).problems();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

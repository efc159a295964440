// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Outcome;
import app.supple.server.channel.push.fake.Letters;
import app.supple.server.channel.push.post.Reply;
import app.supple.server.channel.push.vapid.Token;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What only services on the real web do.
class VerdictTest {

    private static final Token TOKEN =
            new Token("vapid t=…", new Token.Claims("https://push.example", Letters.NINE, null), Letters.NINE);

    @Test
    void microsoft_throttles_with_a_code_of_its_own() {
        var answer = new Reply.Answer(406, "30", "");

        assertThat(on("https://wns2-par02p.notify.windows.com/w/?token=abc", answer))
                .isEqualTo(new Outcome.Throttled(Duration.ofSeconds(30)));
        assertThat(on("https://fcm.googleapis.com/fcm/send/abc", answer)).isInstanceOf(Outcome.Declined.class);
    }

    @Test
    void who_gave_no_contact_reads_that_none_was_said() {
        assertThat(on("https://web.push.apple.com/abc", new Reply.Answer(403, "", "")))
                .isInstanceOfSatisfying(
                        Outcome.Barred.class,
                        barred -> assertThat(barred.said()).contains("no sub"));
    }

    @Test
    void the_address_of_a_device_is_in_no_sentence() {
        String secretly = "c29tZXRoaW5nIHNlY3JldCB0aGF0IG5vYm9keSByZWFkcw";

        assertThat(on("https://fcm.googleapis.com/fcm/send/" + secretly, new Reply.Answer(404, "", secretly)))
                .asString()
                .contains("https://fcm.googleapis.com ")
                .doesNotContain(secretly);
        assertThat(on("https://fcm.googleapis.com/x", new Reply.Answer(500, "", secretly)))
                .asString()
                .contains("It says: ...")
                .doesNotContain(secretly);
    }

    @Test
    void what_a_service_says_is_one_short_line() {
        assertThat(Quoted.of("<h1>\r\nERROR forged line\u001b[31m</h1>" + "word ".repeat(500)))
                .hasSizeLessThanOrEqualTo(171)
                .startsWith(" It says: <h1> ERROR forged line [31m</h1>word");
        assertThat(Quoted.of(" \n ")).isEmpty();
    }

    @Test
    void silence_is_told_with_its_reason() {
        assertThat(on("https://fcm.googleapis.com/x", new Reply.Silence("hung up")))
                .isEqualTo(new Outcome.TryLater("The push service https://fcm.googleapis.com hung up."));
    }

    private static Outcome on(String endpoint, Reply reply) {
        return new Verdict(URI.create(endpoint), TOKEN, Letters.NINE).on(reply);
    }
}

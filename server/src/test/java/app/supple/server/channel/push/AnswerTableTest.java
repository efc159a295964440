// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Outcome;
import app.supple.delivery.parcel.Reason;
import app.supple.server.channel.push.fake.Carriers;
import app.supple.server.channel.push.fake.Letters;
import app.supple.server.channel.push.fake.LoopbackPush;
import app.supple.server.channel.push.fake.Script;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each row of the table, over a real connection.
class AnswerTableTest {

    private static LoopbackPush service;
    private static BrowserCarrier carrier;

    @BeforeAll
    static void open() {
        service = new LoopbackPush(_ -> {});
        carrier = Carriers.to(service);
    }

    @AfterAll
    static void close() {
        carrier.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204})
    void it_is_taken(int status) {
        assertThat(onAnswer(Script.answers(status))).isEqualTo(new Outcome.Arrived());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308, 404, 410})
    void the_subscription_is_no_more(int status) {
        assertThat(onAnswer(Script.answers(status)))
                .isInstanceOfSatisfying(
                        Outcome.Gone.class,
                        gone -> assertThat(gone.said())
                                .startsWith("The push service " + origin())
                                .contains("(" + status + ")")
                                .endsWith("The browser subscribes again when Supple is opened there."));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 402, 406, 413, 415, 422})
    void it_is_a_fault_of_ours(int status) {
        assertThat(onAnswer(Script.answers(status, "missing TTL")))
                .isInstanceOfSatisfying(Outcome.Declined.class, declined -> {
                    assertThat(declined.why()).isEqualTo(Reason.REFUSED);
                    assertThat(declined.said())
                            .contains("(" + status + "). It says: missing TTL")
                            .endsWith("please report it.");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void it_does_not_believe_who_we_are(int status) {
        assertThat(onAnswer(Script.answers(status, "{\"reason\":\"BadJwtToken\"}")))
                .isInstanceOfSatisfying(
                        Outcome.Barred.class,
                        barred -> assertThat(barred.said())
                                .contains("(" + status + ").")
                                .contains("BadJwtToken")
                                .contains("aud " + origin())
                                .contains("exp 2026-11-26T21:01:00Z")
                                .contains("sub mailto:someone@stretching.dev")
                                .contains("SUPPLE_PUSH_CONTACT")
                                .doesNotContain("eyJ"));
    }

    @Test
    void a_token_that_comes_back_is_told_to_nobody() {
        service.plays(taken -> Script.answers(403, "You said: " + taken.header("authorization")));

        assertThat(carrier.carry(Letters.to(service.device().address())))
                .isInstanceOfSatisfying(
                        Outcome.Barred.class,
                        barred -> assertThat(barred.said())
                                .contains("You said: vapid ...")
                                .doesNotContain("eyJ")
                                .doesNotContain(carrier.publicKey()));
    }

    @ParameterizedTest
    @CsvSource({"120, PT2M", "0, PT1S", "4000000000, P1D", "soon, PT1M"})
    void it_asks_for_time(String retryAfter, Duration after) {
        assertThat(onAnswer(Script.asksForTime(429, retryAfter))).isEqualTo(new Outcome.Throttled(after));
        assertThat(onAnswer(Script.asksForTime(503, retryAfter))).isEqualTo(new Outcome.Throttled(after));
    }

    @Test
    void it_asks_for_time_until_a_moment() {
        assertThat(onAnswer(Script.asksForTime(429, "Thu, 26 Nov 2026 09:11:00 GMT")))
                .isEqualTo(new Outcome.Throttled(Duration.ofMinutes(10)));
    }

    @Test
    void it_asks_for_time_and_does_not_say_how_much() {
        assertThat(onAnswer(Script.answers(429))).isEqualTo(new Outcome.Throttled(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 303, 307, 408, 421, 500, 502, 503, 504, 599})
    void it_may_be_better_later(int status) {
        assertThat(onAnswer(Script.answers(status, "down")))
                .isEqualTo(new Outcome.TryLater(
                        "The push service " + origin() + " cannot take it now (" + status + "). It says: down"));
    }

    private static Outcome onAnswer(Script script) {
        service.plays(script);
        return carrier.carry(Letters.to(service.device().address()));
    }

    private static String origin() {
        return service.endpoint("").toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.post;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.delivery.carry.Outcome;
import app.supple.server.channel.Letters;
import app.supple.server.channel.Patience;
import app.supple.server.outward.Listed;
import app.supple.server.outward.Outward;
import app.supple.server.outward.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Posts to a real server on this computer, which the operator has listed.
class PostTest {

    private static final Request HELLO = new Request("POST", Map.of(), "hello", Duration.ofSeconds(5));

    private Fake fake;

    @BeforeEach
    void serve() throws IOException {
        fake = new Fake();
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, Arrived", "202, Arrived", "204, Arrived", "301, Gone", "308, Gone", "302, TryLater", "307, TryLater",
        "400, Declined", "413, Declined", "401, Barred", "403, Barred", "404, TryLater", "408, TryLater", "410, Gone",
        "500, TryLater", "502, TryLater", "503, TryLater", "504, TryLater", "599, TryLater"
    })
    void each_answer_has_an_outcome_and_its_text_is_told_to_nobody(int status, String outcome) {
        fake.answers(status, "Location", "/other", "Content-Type", "text/html");

        Outcome came = send();

        assertThat(came.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(came).asString().doesNotContain("speak", "localhost", "secret-path");
        assertThat(fake.asked()).extracting(Fake.Asked::what).containsExactly("POST /secret-path");
    }

    @ParameterizedTest
    @CsvSource({
        "429, 120, 120",
        "503, 120, 120",
        "429, '', 60",
        "429, soon, 60",
        "429, 0, 1",
        "429, -5, 60",
        "429, 999999999999, 86400",
        "429, 99999999999999999999999, 86400",
        "429, 'Mon, 23 Nov 2026 09:02:05 GMT', 120",
        "503, 'Mon, 23 Nov 2026 09:02:05 GMT', 120",
        "429, 'Mon, 23 Nov 2026 08:00:00 GMT', 1",
    })
    void a_server_that_asks_for_time_gets_it(int status, String after, long seconds) {
        fake.answers(status, "Retry-After", after);

        assertThat(send()).isEqualTo(new Outcome.Throttled(Duration.ofSeconds(seconds)));
    }

    @Test
    void a_body_without_an_end_is_not_read() {
        var poured = new AtomicLong();
        fake.answers(exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000_000);
            while (poured.addAndGet(64 * 1024) < 1_000_000_000) {
                exchange.getResponseBody().write(new byte[64 * 1024]);
            }
        });

        assertThat(send()).isEqualTo(new Outcome.Arrived());
        // What fits into the buffers of two sockets, and no more.
        assertThat(poured.get()).isLessThan(100_000_000);
    }

    @Test
    void who_speaks_one_letter_at_a_time_is_given_up() throws Exception {
        try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> hungUp = CompletableFuture.runAsync(() -> dribble(socket));
            var post = post("localhost:" + socket.getLocalPort(), Duration.ofSeconds(2));

            assertThat(post.send("http://localhost:" + socket.getLocalPort() + "/", HELLO))
                    .isEqualTo(new Outcome.TryLater("The server did not answer in time."));
            hungUp.get(20, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello\r\n\r\n", "HTTP/1.1 999999 NO\r\n\r\n", "\0\0\0"})
    void what_is_no_answer_may_be_one_later(String answer) throws Exception {
        try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> spoken = CompletableFuture.runAsync(() -> speak(socket, answer));
            var post = post("localhost:" + socket.getLocalPort(), Duration.ofSeconds(10));

            assertThat(post.send("http://localhost:" + socket.getLocalPort() + "/", HELLO))
                    .isInstanceOf(Outcome.TryLater.class);
            spoken.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void nobody_at_home_is_for_now() {
        fake.close();

        assertThat(send()).isInstanceOf(Outcome.TryLater.class);
    }

    private Outcome send() {
        return post(fake.host(), Duration.ofSeconds(10)).send(fake.url() + "/secret-path", HELLO);
    }

    private static Post post(String host, Duration longest) {
        // One address only: with two, the second is asked what the first did not answer.
        var outward = new Outward(
                _ -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                new Listed(Set.of(host), "SUPPLE_OUTGOING_HOSTS"));
        return new Post(outward, () -> Letters.NOW, new Patience(longest));
    }

    private static void speak(ServerSocket socket, String answer) {
        try (Socket other = socket.accept()) {
            other.getOutputStream().write(answer.getBytes(ISO_8859_1));
            other.shutdownOutput();
            other.getInputStream().readNBytes(1);
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    /// A letter of a header whenever the other side has been silent for half a second, until it hangs up.
    private static void dribble(ServerSocket socket) {
        try (Socket other = socket.accept()) {
            other.setSoTimeout(500);
            other.getOutputStream().write("HTTP/1.1 200 OK\r\nX: ".getBytes(ISO_8859_1));
            while (true) {
                other.getOutputStream().write('B');
                hearNothing(other);
            }
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    private static void hearNothing(Socket other) throws IOException {
        try {
            if (other.getInputStream().readNBytes(10_000).length < 10_000) {
                throw new IOException("The other side hung up");
            }
        } catch (java.net.SocketTimeoutException e) {
            return;
        }
    }
}

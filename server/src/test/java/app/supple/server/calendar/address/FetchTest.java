// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.address;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.calendar.address.Fetch.Fetched;
import app.supple.server.outward.Names;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fetches from a real server on this computer, which the operator has listed.
class FetchTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_calendar_comes_with_the_mark_by_which_it_is_asked_for_again() {
        answer(exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            send(exchange, known ? 304 : 200, known ? "" : "BEGIN:VCALENDAR");
        });

        assertThat(get("")).isEqualTo(body("BEGIN:VCALENDAR", "\"v1\""));
        assertThat(get("\"v1\"")).isEqualTo(new Fetched.Unchanged());
    }

    @Test
    void a_date_is_a_mark_too() {
        String date = "Mon, 23 Nov 2026 08:00:00 GMT";
        answer(exchange -> {
            exchange.getResponseHeaders().set("Last-Modified", date);
            send(exchange, date.equals(exchange.getRequestHeaders().getFirst("If-Modified-Since")) ? 304 : 200, "");
        });

        assertThat(get("")).isEqualTo(body("", date));
        assertThat(get(date)).isEqualTo(new Fetched.Unchanged());
    }

    @Test
    void what_is_packed_is_unpacked_up_to_the_limit() {
        answer(exchange -> packed(exchange, "BEGIN:VCALENDAR".getBytes(UTF_8)));
        assertThat(get("")).isEqualTo(body("BEGIN:VCALENDAR", ""));

        server.removeContext("/");
        answer(exchange -> packed(exchange, new byte[200_000_000]));
        assertThat(get("")).asString().contains("larger than 5 megabytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void no_redirect_is_followed(int status) {
        answer(exchange -> {
            exchange.getResponseHeaders().set("Location", "/other");
            send(exchange, status, "");
        });

        assertThat(get("")).asString().contains("sends on to another one, which is not followed");
        assertThat(requests).containsExactly("/a.ics");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410, 418, 429, 500, 503, 304})
    void what_is_no_calendar_is_told_and_nothing_of_the_answer(int status) {
        answer(exchange -> send(exchange, status, status == 304 ? "" : "<b>speak to me</b>"));

        assertThat(get("")).asString().contains("The other side ").doesNotContain("speak");
    }

    @Test
    void an_endless_answer_ends_at_the_limit() {
        answer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            pour(exchange.getResponseBody());
        });

        assertThat(get("")).asString().contains("larger than 5 megabytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
                "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
                "HTTP/1.1 999999 NO\r\n\r\n",
                "\0\0\0\0"
            })
    void what_is_no_answer_is_told(String answer) throws Exception {
        try (var socket = new ServerSocket(0, 5, HERE)) {
            CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> speak(socket, answer));

            assertThat(fetch(socket.getLocalPort()).get("http://localhost:" + socket.getLocalPort() + "/", ""))
                    .isInstanceOf(Fetched.Failed.class);
            answered.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void who_speaks_one_letter_at_a_time_is_given_up() throws Exception {
        try (var socket = new ServerSocket(0, 5, HERE)) {
            CompletableFuture<Void> hungUp = CompletableFuture.runAsync(() -> dribble(socket));

            var fetch = new Fetch(
                    InetAddress::getAllByName, Set.of("localhost:" + socket.getLocalPort()), Duration.ofSeconds(2));
            assertThat(fetch.get("http://localhost:" + socket.getLocalPort() + "/", ""))
                    .asString()
                    .contains("did not arrive within 2 seconds");
            hungUp.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_name_that_leads_elsewhere_the_second_time_is_not_asked_a_second_time() throws IOException {
        answer(exchange -> send(exchange, 200, "BEGIN:VCALENDAR"));
        var lookups = new AtomicInteger();
        // Public by the registries, and nobody is there.
        Names rebinding =
                _ -> new InetAddress[] {lookups.getAndIncrement() == 0 ? InetAddress.ofLiteral("192.0.1.1") : HERE};
        var fetch = new Fetch(rebinding, Set.of());

        assertThat(fetch.get("https://calendar.example/a.ics", "")).isInstanceOf(Fetched.Failed.class);

        assertThat(lookups).hasValue(1);
        assertThat(requests).isEmpty();
    }

    @Test
    void the_other_side_is_called_by_its_name_and_must_prove_it() throws Exception {
        try (var socket = new ServerSocket(0, 5, HERE)) {
            int port = socket.getLocalPort();
            CompletableFuture<String> hello = CompletableFuture.supplyAsync(() -> hear(socket));
            var fetch = new Fetch(_ -> new InetAddress[] {HERE}, Set.of("calendar.example:" + port));

            assertThat(fetch.get("https://calendar.example:" + port + "/", "")).isInstanceOf(Fetched.Failed.class);

            assertThat(hello.get(20, TimeUnit.SECONDS)).contains("calendar.example");
        }
    }

    private Fetched get(String mark) {
        int port = server.getAddress().getPort();
        return fetch(port).get("http://localhost:" + port + "/a.ics", mark);
    }

    private static Fetch fetch(int port) {
        return new Fetch(InetAddress::getAllByName, Set.of("localhost:" + port));
    }

    private static Fetched body(String text, String mark) {
        return new Fetched.Body(text, mark);
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void answer(Answer answer) {
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            answer.to(exchange);
            exchange.close();
        });
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void packed(HttpExchange exchange, byte[] body) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, packed.size());
        exchange.getResponseBody().write(packed.toByteArray());
    }

    /// Until the other side hangs up.
    private static void pour(OutputStream out) {
        try {
            while (true) {
                out.write(new byte[64 * 1024]);
            }
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
    }

    private static void speak(ServerSocket socket, String answer) {
        try (Socket other = socket.accept()) {
            other.getOutputStream().write(answer.getBytes(ISO_8859_1));
            other.shutdownOutput();
            other.getInputStream().readNBytes(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A letter whenever the other side has been silent for half a second, until it hangs up.
    private static void dribble(ServerSocket socket) {
        try (Socket other = socket.accept()) {
            other.setSoTimeout(500);
            other.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
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
            other.getInputStream().readNBytes(10_000);
        } catch (java.net.SocketTimeoutException e) {
            return;
        }
    }

    private static String hear(ServerSocket socket) {
        try (Socket other = socket.accept()) {
            return new String(other.getInputStream().readNBytes(400), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.NewEntry;
import app.supple.server.web.RunningHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same answer plain, packed, and without its body.
class PackedTest {

    private static final int WORTH_PACKING = 1_000;

    private static RunningHouse house;
    private static HttpClient client;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void close() {
        client.close();
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stretches/childs-pose",
                "/play/evening",
                "/diary/2026-11-22",
                "/entries/" + NewEntry.ID,
                "/safety",
                "/sources",
                "/nowhere",
                "/api/v1/today",
                "/api/v1/stretches",
                "/api/v1/sessions/evening",
                "/api/openapi.json",
                "/figures/cat-camel.svg"
            })
    void what_is_packed_is_the_same_byte_for_byte(String address) throws Exception {
        HttpResponse<byte[]> plain = ask("GET", address, "identity");
        HttpResponse<byte[]> packed = ask("GET", address, "gzip");

        assertThat(plain.body()).hasSizeGreaterThanOrEqualTo(WORTH_PACKING);
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length);
        assertThat(unpacked(packed.body())).isEqualTo(plain.body());
        assertThat(packed.statusCode()).isEqualTo(plain.statusCode());
        assertThat(header(packed, "Content-Type")).isEqualTo(header(plain, "Content-Type"));
        assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "/, gzip",
        "/, identity",
        "/play/morning, gzip",
        "/nowhere, identity",
        "/api/v1/today, gzip",
        "/api/v1/entries/" + NewEntry.ID + ", identity",
        "/api/v1/nothing, identity",
        "/health, gzip",
        "/figures/pelvic-tilt.svg, gzip",
        "/favicon.ico, identity"
    })
    void head_tells_all_that_get_tells_but_for_the_body(String address, String encoding) throws Exception {
        HttpResponse<byte[]> get = ask("GET", address, encoding);
        HttpResponse<byte[]> head = ask("HEAD", address, encoding);

        assertThat(head.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(get.body().length));
        for (String name : new String[] {"Content-Type", "Content-Encoding", "Cache-Control", "Vary"}) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @Test
    void below_a_thousand_bytes_nothing_is_packed() throws Exception {
        for (String address : new String[] {"/health", "/api/v1/entries", "/api/v1/nothing"}) {
            HttpResponse<byte[]> answer = ask("GET", address, "gzip");

            assertThat(answer.body()).hasSizeBetween(1, WORTH_PACKING - 1);
            assertThat(header(answer, "Content-Encoding")).isEmpty();
            assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "If-None-Match, *",
        "If-None-Match, \"abc\"",
        "If-Match, \"abc\"",
        "If-Modified-Since, 'Sun, 22 Nov 2099 20:45:00 GMT'",
        "If-Unmodified-Since, 'Thu, 01 Jan 1970 00:00:00 GMT'",
        "Range, bytes=0-9",
        "Accept, image/png",
        "Accept, text/plain;q=0.1",
        "Accept-Language, de",
        "Accept-Charset, iso-8859-1"
    })
    void whatever_the_conditions_the_whole_page_comes(String name, String value) {
        HttpResponse<String> page = house.get("/safety", name, value);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).startsWith("<!doctype html>").contains("</html>");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
        assertThat(page.headers().firstValue("Last-Modified")).isEmpty();
    }

    private static HttpResponse<byte[]> ask(String method, String address, String encoding) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(house.origin() + address))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept-Encoding", encoding)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

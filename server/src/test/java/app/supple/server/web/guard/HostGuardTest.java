// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who calls Supple by another name gets nothing. `PORT` stands for the port it listens on, `|` begins a new line.
class HostGuardTest {

    private static RunningHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost:PORT",
                "Host: LOCALHOST:PORT",
                "Host: LocalHost:PORT",
                "host: 127.0.0.1:PORT",
                "HOST: [::1]:PORT",
                "Host:localhost:PORT",
                "Host: localhost:PORT "
            })
    void our_own_names_with_our_own_port_are_answered(String lines) {
        assertThat(ask("/", lines)).startsWith("HTTP/1.1 200 ").contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: no host at all",
                "Host:",
                "Host:  ",
                "Host: :PORT",
                "Host: evil.example",
                "Host: evil.example:PORT",
                "Host: localhost",
                "Host: localhost:",
                "Host: localhost:80",
                "Host: localhost:1",
                "Host: localhost:0PORT",
                "Host: localhost:+PORT",
                "Host: localhost:PORT0",
                "Host: localhost:PORT:PORT",
                "Host: localhost.:PORT",
                "Host: .localhost:PORT",
                "Host: localhost.evil.example:PORT",
                "Host: evil.localhost:PORT",
                "Host: localhost.localdomain:PORT",
                "Host: localhost:PORT.evil.example",
                "Host: localhost@evil.example:PORT",
                "Host: evil.example@localhost:PORT",
                "Host: user:word@localhost:PORT",
                "Host: localhost:PORT@evil.example",
                "Host: localhost:PORT/",
                "Host: localhost:PORT?x",
                "Host: localhost:PORT#x",
                "Host: http://localhost:PORT",
                "Host: localhost:PORT, localhost:PORT",
                "Host: localhost:PORT,evil.example",
                "Host: localhost:PORT evil.example",
                "Host: evil.example localhost:PORT",
                "Host: local\thost:PORT",
                "Host: localhost\t:PORT",
                "Host: localhost :PORT",
                "Host: localhost: PORT",
                "Host : localhost:PORT",
                " Host: localhost:PORT",
                "Host: localhost:PORT|Host: localhost:PORT",
                "Host: localhost:PORT|Host: evil.example",
                "Host: evil.example|Host: localhost:PORT",
                "Host: evil.example| localhost:PORT",
                "Host: evil.example|X-Forwarded-Host: localhost:PORT",
                "Host: evil.example|Forwarded: host=localhost:PORT",
                "Host: 127.0.0.1",
                "Host: 127.1:PORT",
                "Host: 127.0.0.2:PORT",
                "Host: 127.0.0.1.:PORT",
                "Host: 127.0.0.1.nip.io:PORT",
                "Host: 127.000.000.001:PORT",
                "Host: 2130706433:PORT",
                "Host: 0x7f000001:PORT",
                "Host: 0x7f.1:PORT",
                "Host: 0177.0.0.1:PORT",
                "Host: 0.0.0.0:PORT",
                "Host: 0:PORT",
                "Host: ::1:PORT",
                "Host: [::1]",
                "Host: [::]:PORT",
                "Host: [::1%25lo]:PORT",
                "Host: [::ffff:127.0.0.1]:PORT",
                "Host: [0:0:0:0:0:0:0:1]:PORT",
                "Host: [::ffff:7f00:1]:PORT",
                "Host: 192.168.1.10:PORT",
                "Host: 169.254.169.254:PORT",
                "Host: l\u00f6calhost:PORT",
                "Host: \u212aocalhost:PORT",
                "Host: localhost%00:PORT",
                "Host: localhost\0:PORT",
                "Host: %6cocalhost:PORT"
            })
    void every_other_name_is_turned_away(String lines) {
        assertThat(ask("/", lines)).matches("(?s)HTTP/1.1 (421|400) .*").doesNotContain("Evening", "Trunk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/api/v1/entries", "/assets/x", "/figures/cat-camel.svg", "/nowhere"})
    void nothing_behind_any_address_answers_to_another_name(String path) {
        assertThat(ask(path, "Host: evil.example:PORT")).startsWith("HTTP/1.1 421 ");
    }

    @Test
    void an_address_that_names_us_does_not_make_up_for_a_host_that_does_not() {
        assertThat(ask("http://localhost:" + house.port() + "/", "Host: evil.example:PORT"))
                .startsWith("HTTP/1.1 421 ");
    }

    @Test
    void http_1_0_without_a_name_is_turned_away() {
        assertThat(house.raw("GET / HTTP/1.0\r\n\r\n")).doesNotContain("200 OK", "Evening");
    }

    @Test
    void who_is_turned_away_is_told_where_to_go() {
        assertThat(ask("/", "Host: evil.example"))
                .contains("Open http://localhost:" + house.port() + " instead", "Supple does not answer to that name.");
        assertThat(ask("/api/v1/today", "Host: evil.example")).contains("\"type\":\"/problems/wrong-host\"");
    }

    private static String ask(String path, String lines) {
        return house.raw("GET " + path + " HTTP/1.1\r\n"
                + lines.replace("PORT", String.valueOf(house.port())).replace("|", "\r\n")
                + "\r\nConnection: close\r\n\r\n");
    }
}

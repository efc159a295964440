// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// [RunningHouse#raw] reads until the server hangs up, and fails if it never does.
class HangUpTest {

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /, localhost, 200",
        "HEAD /, localhost, 200",
        "GET /nowhere, localhost, 404",
        "GET /health, localhost, 200",
        "GET /, evil.example, 421",
        "POST /settings, localhost, 403",
        "GET /api/v1/nothing, localhost, 404"
    })
    void whoever_asks_to_close_is_let_go_after_the_answer(String line, String host, int status) {
        assertThat(house.raw(
                        line + " HTTP/1.1\r\nHost: " + host + ":" + house.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void answers_to_head_leave_the_connection_fit_for_the_next_question() {
        String host = " HTTP/1.1\r\nHost: localhost:" + house.port() + "\r\n";
        String answers = house.raw(
                "HEAD /" + host + "\r\nHEAD /nowhere" + host + "\r\nGET /health" + host + "Connection: close\r\n\r\n");

        assertThat(answers.split("HTTP/1.1 "))
                .satisfiesExactly(
                        before -> assertThat(before).isEmpty(),
                        page -> assertThat(page)
                                .startsWith("200 ")
                                .endsWith("\r\n\r\n")
                                .contains("Content-Length: 1"),
                        missing -> assertThat(missing).startsWith("404 ").endsWith("\r\n\r\n"),
                        health -> assertThat(health).startsWith("200 ").endsWith("}"));
    }
}

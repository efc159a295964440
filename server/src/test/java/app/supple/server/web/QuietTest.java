// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The log is for what is wrong with Supple; what people and programs do or get wrong is no news.
class QuietTest extends SharedHouse {

    /// Above all others, whoever they belong to.
    private static final Logger ROOT = Logger.getLogger("");

    private final Notes notes = new Notes();

    @BeforeEach
    void listen() {
        ROOT.addHandler(notes);
    }

    @AfterEach
    void stopListening() {
        ROOT.removeHandler(notes);
    }

    @Test
    void a_whole_day_with_supple_leaves_no_line() {
        house.get("/");
        house.get("/play/morning");
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.put(NewEntry.ADDRESS, NewEntry.good().json());
        house.post("/entries/" + NewEntry.ID, "note=private+words");
        house.post("/entries/" + NewEntry.ID + "/remove", "");
        house.live("06:00", "22:00");
        house.post("/settings", "gentle_minutes=30");
        house.send("HEAD", "/diary", "");

        assertThat(notes.lines).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/entries?from=x HTTP/1.1\r\nHost: localhost:PORT",
                "GET / HTTP/1.1\r\nHost: evil.example",
                "GET / HTTP/1.1",
                "POST /settings HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: https://evil.example",
                "PUT /api/v1/entries/1 HTTP/1.1\r\nHost: localhost:PORT",
                "GET /%00 HTTP/1.1\r\nHost: localhost:PORT",
                "GET /%zz HTTP/1.1\r\nHost: localhost:PORT"
            })
    void whoever_asks_wrongly_is_answered_and_not_written_down(String request) {
        String answer =
                house.raw(request.replace("PORT", String.valueOf(house.port())) + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1\\.1 4\\d\\d .*");
        assertThat(notes.lines).isEmpty();
    }

    /// Keeps what is loud enough to be shown.
    private static final class Notes extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.INFO.intValue()) {
                lines.add(line.getLoggerName() + " " + line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.NotKept.Why;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a change cannot be kept, the person hears a kind sentence and the log gets the cause.
class FailuresTest {

    /// Held here, for the log manager keeps only a weak hand on it.
    private static final Logger LOG = Logger.getLogger("app.supple.web");

    private final Notes notes = new Notes();

    @BeforeEach
    void listen() {
        LOG.addHandler(notes);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(notes);
        LOG.setUseParentHandlers(true);
    }

    @ParameterizedTest
    @CsvSource({
        "DISK_FULL, 507, disk-full, The disk is full.",
        "BUSY, 503, busy, Supple could not save just now.",
        "BROKEN, 500, internal, Something went wrong inside Supple."
    })
    void a_store_that_cannot_write_is_told_to_programs_as_json(Why why, int status, String type, String title) {
        try (var house = HouseInTrouble.because(why)) {
            HttpResponse<String> answer = house.put(NewEntry.good().json());

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body())
                    .contains("\"type\":\"/problems/" + type + "\"", "\"title\":\"" + title + "\"")
                    .doesNotContain("SQLITE", "Exception");
        }
        assertCauseIsInTheLog();
    }

    @ParameterizedTest
    @CsvSource({"DISK_FULL, 507, Free some space", "BUSY, 503, Wait a moment", "BROKEN, 500, It was not saved."})
    void a_store_that_cannot_write_is_told_to_people_as_a_page(Why why, int status, String advice) {
        try (var house = HouseInTrouble.because(why)) {
            for (String address : List.of("", "/remove", "/put-back")) {
                HttpResponse<String> answer = house.post("/entries/" + NewEntry.ID + address, "note=x");

                assertThat(answer.statusCode()).isEqualTo(status);
                assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
                assertThat(answer.body())
                        .contains(advice, "Nothing was changed. Your diary is as it was.", "Code " + status)
                        .doesNotContain("SQLITE", "Exception");
            }
        }
        assertCauseIsInTheLog();
    }

    @Test
    void what_nobody_thought_of_is_told_as_kindly() {
        try (var house = HouseInTrouble.because(Why.BROKEN)) {
            HttpResponse<String> page = house.get("/bug");
            HttpResponse<String> json = house.get("/api/bug");

            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body())
                    .contains("Something went wrong inside Supple.")
                    .doesNotContain("SECRET");
            assertThat(json.statusCode()).isEqualTo(500);
            assertThat(json.body()).contains("\"type\":\"/problems/internal\"").doesNotContain("SECRET");
        }
        assertThat(notes.records)
                .extracting(LogRecord::getMessage)
                .containsExactly(
                        "GET /bug ended in an error; the sender got a 500.",
                        "GET /api/bug ended in an error; the sender got a 500.");
    }

    @Test
    void what_is_said_of_an_error_hides_the_secret_in_the_address_of_a_calendar() {
        try (var house = HouseInTrouble.because(Why.BROKEN)) {
            assertThat(house.get("/calendar/secret.ics").statusCode()).isEqualTo(500);
        }
        assertThat(notes.records)
                .extracting(LogRecord::getMessage)
                .containsExactly("GET /calendar/… ended in an error; the sender got a 500.");
    }

    private void assertCauseIsInTheLog() {
        assertThat(notes.records)
                .isNotEmpty()
                .allSatisfy(record -> assertThat(record.getThrown()).hasRootCauseMessage(FailingEntries.CAUSE));
    }

    /// Keeps what is logged.
    private static final class Notes extends Handler {

        private final List<LogRecord> records = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

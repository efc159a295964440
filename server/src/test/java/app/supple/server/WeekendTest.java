// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.settings.Settings;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.SettableClock;
import app.supple.server.web.Web;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Somebody in Berlin pauses on a Friday, and Supple runs all the time.
class WeekendTest {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
    private static final String SILENT = "Not sent: you were on holiday until 30 November, 04:00.";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-27T15:00:00Z"));
    private final HttpClient client = HttpClient.newHttpClient();
    private House house;
    private Web web;

    @BeforeEach
    void open(@TempDir Path folder) {
        var settings = new Settings(folder, InetAddress.getLoopbackAddress(), 0);
        house = House.open(settings, new Surroundings(clock, ZoneId.of("Europe/Berlin")));
        web = house.serve(settings);
        house.look();
    }

    @AfterEach
    void close() {
        web.close();
        house.close();
        client.close();
    }

    @Test
    void a_weekend_is_silent_from_its_first_to_its_last_slot_and_monday_calls_again() {
        assertThat(post("first=2026-11-28&last=2026-11-29&because=holiday").statusCode())
                .isEqualTo(303);
        runUntil("2026-11-30T10:05:00Z");

        assertThat(fates("2026-11-27", "nudge"))
                .doesNotContain(SILENT)
                .last()
                .isEqualTo("Sent, but no device said that it was shown.");
        for (String day : List.of("2026-11-28", "2026-11-29")) {
            assertThat(fates(day, "morning")).containsExactly(SILENT);
            assertThat(fates(day, "nudge")).hasSize(6).containsOnly(SILENT);
            assertThat(fates(day, "evening")).containsExactly(SILENT);
        }
        assertThat(fates("2026-11-30", "morning")).containsExactly("Sent, but no device said that it was shown.");
        assertThat(fates("2026-11-30", "nudge")).contains("Sent at 11:00; no device has shown it yet.", "Planned.");
    }

    @Test
    void who_comes_back_on_sunday_is_called_on_sunday() {
        post("first=2026-11-28&last=2026-11-29&because=holiday");
        runUntil("2026-11-29T11:00:00Z");
        assertThat(send(to("/api/v1/pauses").DELETE()).statusCode()).isEqualTo(200);
        runUntil("2026-11-29T12:05:00Z");

        assertThat(fates("2026-11-29", "nudge"))
                .startsWith(SILENT, SILENT)
                .contains("Sent at 13:00; no device has shown it yet.");
    }

    private void runUntil(String end) {
        for (Instant now = clock.instant(); !now.isAfter(Instant.parse(end)); now = now.plus(BETWEEN_LOOKS)) {
            clock.set(now);
            house.look();
        }
    }

    /// What became of the slots of a day, without those that are left out.
    private List<String> fates(String day, String kind) {
        JsonNode account = RunningHouse.json(send(to("/api/v1/reminders?from=" + day + "&to=" + day)));
        return account.at("/days/0/slots")
                .valueStream()
                .filter(slot -> slot.at("/kind").asString().equals(kind)
                        && !slot.at("/state").asString().equals("left_out"))
                .map(slot -> slot.at("/fate").asString())
                .toList();
    }

    private HttpResponse<String> post(String form) {
        return send(to("/pause")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://localhost:" + web.port())
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + web.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

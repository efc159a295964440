// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `?minutes=4` and `?form=chair`, of a session and in the player.
class ShorterSessionsTest {

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
    @ValueSource(ints = {2, 4, 8})
    void an_evening_fits_into_the_minutes_and_nearly_fills_them(int minutes) {
        String json = house.get("/api/v1/sessions/evening?minutes=" + minutes).body();
        int seconds = Integer.parseInt(json.replaceFirst("(?s).*\"total_seconds\":(\\d+).*", "$1"));

        assertThat(seconds).isBetween(minutes * 54, minutes * 60);
        assertThat(json).contains(minutes == 8 ? "Less of it: " : "Left out for time: ");
    }

    @Test
    void the_player_says_what_is_left_out_and_asks_for_the_same() {
        assertThat(house.get("/play/evening?minutes=4").body())
                .contains("Left out for time: ", "/api/v1/sessions/evening?minutes=4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"minutes=0", "minutes=61", "minutes=x", "minutes=", "form=floor"})
    void nonsense_is_refused_with_what_would_do(String query) {
        assertThat(house.get("/api/v1/sessions/evening?" + query).statusCode()).isEqualTo(422);
    }

    @Test
    void a_stretch_on_a_chair_is_played_in_that_form() {
        assertThat(house.get("/api/v1/sessions/trunk-rotation?form=chair").body())
                .contains("\"form\":\"chair\"", "Seated rotation. Get ready.", "\"position\":\"Sitting\"");
    }

    @Test
    void a_break_at_the_desk_stays_on_the_chair() {
        assertThat(house.get("/api/v1/sessions/desk?minutes=4").body())
                .contains("\"form\":\"chair\"")
                .doesNotContain("\"form\":\"standard\"");
    }
}

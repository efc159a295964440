// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.Multipart;
import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `/routines`: made, changed by its buttons, kept, in the place of the evening, removed.
class RoutinePagesTest {

    private static final String MINE = "/routines/my-tea-break";
    private static final String TWO = "title=Tea+break&part=practice&revision=1"
            + "&stretch-0=cat-camel&each-0=8&times-0=8&rest-0=&stretch-1=trunk-rotation&each-1=20&times-1=1"
            + "&sides-1=left&form-1=chair&rest-1=";

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
        house.post("/routines", "title=Tea+break&from=desk");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_new_one_begins_as_another_and_is_listed_with_its_length() {
        assertThat(house.get("/routines").body()).contains("Tea break", "5 stretches, ", "/play/my-tea-break");
        assertThat(house.post("/routines", "title=+").statusCode()).isEqualTo(422);
        assertThat(house.post("/routines", "title=Tea+break").headers().firstValue("Location"))
                .contains("/routines/my-tea-break-2?made=yes");
        assertThat(house.get("/stretches").body()).contains("href=\"/routines\"");
        assertThat(house.get("/routines/my-other").statusCode()).isEqualTo(404);
    }

    @Test
    void its_buttons_move_add_and_take_out_without_keeping_anything() {
        assertThat(order(press("down-0"))).isEqualTo("trunk-rotation cat-camel");
        assertThat(order(press("up-1"))).isEqualTo("trunk-rotation cat-camel");
        assertThat(order(press("up-0"))).isEqualTo("cat-camel trunk-rotation");
        assertThat(order(press("out-0"))).isEqualTo("trunk-rotation");
        assertThat(order(press("out-9"))).isEqualTo("cat-camel trunk-rotation");
        assertThat(order(press("add&add=pelvic-tilt"))).isEqualTo("cat-camel trunk-rotation pelvic-tilt");
        assertThat(house.get(MINE).body()).contains("1 of 5");
        // 10 ready, 64 of movement, 5 rest, 10 ready, 20 of one side.
        assertThat(press("count")).contains("1 minute 49 seconds in all.");
    }

    @Test
    void what_the_person_added_can_be_put_into_it() {
        new Multipart()
                .field("name", "Clam")
                .field("position", "lying")
                .field("steps", "Lift the knee.")
                .field("kind", "cycles")
                .field("seconds", "4")
                .field("repetitions", "10")
                .field("sides", "two")
                .post(house, "/mine");

        assertThat(house.get(MINE).body()).containsPattern("<option value=\"own-[0-9a-f]{16}\"[^>]*>Clam");
    }

    @Test
    void what_is_kept_is_played_in_its_order_sides_and_forms() {
        assertThat(house.post(MINE, TWO).headers().firstValue("Location")).contains(MINE + "?saved=yes");

        assertThat(house.get("/api/v1/sessions/my-tea-break").body())
                .contains("\"total_seconds\":109", "\"form\":\"chair\"", "20 s, left side");
        assertThat(house.get("/play/my-tea-break").body()).contains("Tea break");
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_what_was_typed_stays() {
        HttpResponse<String> page =
                house.post(MINE, TWO.replace("each-0=8", "each-0=x").replace("times-1=1", "times-1=99"));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Line 1: Give whole seconds from 1 to 300.", "Line 2: Give a whole number of times")
                .contains("value=\"99\"", "value=\"x\"");
        assertThat(house.post(MINE, TWO.replace("each-1=20", "each-1=90")).body())
                .contains(
                        "The most that Supple’s library has a source for is 60 seconds, 2 times, for Trunk rotation.");
    }

    @Test
    void a_change_in_another_window_is_not_lost_and_saving_again_is_a_choice() {
        house.post(MINE, TWO);
        HttpResponse<String> late = house.post(MINE, TWO.replace("Tea+break", "Late"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body())
                .contains("changed in another window", "name=\"revision\" value=\"2\"", "value=\"Late\"");
        assertThat(house.get(MINE).body()).contains("value=\"Tea break\"");
        assertThat(house.post(MINE, TWO.replace("Tea+break", "Late").replace("revision=1", "revision=2"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void it_stands_for_the_evening_until_it_is_given_back() {
        house.post("/routines/stand", "part=evening&name=my-tea-break");
        assertThat(house.get("/").body()).contains("Tea break");
        assertThat(house.get("/routines").body()).contains("This is your evening now.", "Back to Supple’s evening");
        assertThat(house.get("/api/v1/sessions/evening").body()).contains("\"title\":\"Tea break\"");

        house.post("/routines/stand", "part=evening&name=");
        assertThat(house.get("/").body()).doesNotContain("Tea break");
        assertThat(house.get("/api/v1/sessions/evening").body()).contains("\"title\":\"Evening\"");
    }

    @Test
    void when_it_is_removed_it_is_gone_and_so_is_its_place_in_the_day() {
        house.post("/routines/stand", "part=evening&name=my-tea-break");
        house.post(MINE + "/remove", "");

        assertThat(house.get(MINE).statusCode()).isEqualTo(404);
        assertThat(house.get("/play/my-tea-break").statusCode()).isEqualTo(404);
        assertThat(house.get("/api/v1/sessions/evening").body()).contains("\"title\":\"Evening\"");
    }

    private String press(String button) {
        return house.post(MINE, TWO + "&press=" + button).body();
    }

    private static String order(String page) {
        return Pattern.compile("name=\"stretch-\\d+\" value=\"([a-z-]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining(" "));
    }
}

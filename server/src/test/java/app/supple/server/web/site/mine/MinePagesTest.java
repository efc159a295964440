// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.mine;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.Multipart;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writing down an exercise, and what becomes of it.
class MinePagesTest {

    private RunningHouse house;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_exercise_is_written_down_shown_and_ready_to_practise() {
        String page = added();

        assertThat(house.get(page).body())
                .contains("Clam", "Given to you by Anna Berg.", "10 slow a side")
                .contains("Lift the upper knee.", "Stop if the hip pinches.")
                .contains("/assets/own.svg");
        assertThat(Seen.links(house.get("/stretches"))).contains(page, "/mine");
        assertThat(house.get("/stretches").body()).contains("Your own");
        assertThat(Seen.links(house.get(page))).contains(page.replace("/mine/", "/play/"));
        assertThat(house.get(page.replace("/mine/", "/play/")).body()).contains("Clam", "10 slow a side");
    }

    @Test
    void the_player_gets_its_session_and_the_diary_keeps_its_name_after_it_is_removed() {
        String id = added().substring("/mine/".length());
        var session = RunningHouse.json(house.get("/api/v1/sessions/" + id));

        assertThat(session.get("exercises").get(0).get("page").stringValue()).isEqualTo("/mine/" + id);
        assertThat(session.get("exercises").get(0).get("figure").stringValue()).isEqualTo("/assets/own.svg");
        assertThat(house.put("/api/v1/entries/7d4f6b34-3f6c-4c2b-9d57-6b1f0f0a4a11", entry(id))
                        .statusCode())
                .isEqualTo(201);
        assertThat(house.post("/mine/" + id + "/remove", "").statusCode()).isEqualTo(303);

        assertThat(house.get("/diary").body()).contains("Practice: clam", "Clam.");
        assertThat(Seen.links(house.get("/entries/7d4f6b34-3f6c-4c2b-9d57-6b1f0f0a4a11")))
                .contains("/mine/" + id);
        assertThat(Seen.links(house.get("/stretches"))).doesNotContain("/mine/" + id);
    }

    @Test
    void what_is_removed_is_put_back_from_the_list() {
        String page = added();
        house.post(page + "/remove", "");
        assertThat(house.get("/mine").body()).contains("Removed", page + "/put-back");

        assertThat(house.post(page + "/put-back", "").statusCode()).isEqualTo(303);

        assertThat(house.get("/mine").body()).doesNotContain("put-back").contains(page);
    }

    @Test
    void mistakes_stand_on_top_and_at_their_fields_and_what_was_typed_stays() {
        HttpResponse<String> answer = new Multipart()
                .field("name", "\u202Ex")
                .field("steps", "Only <b>this</b>")
                .post(house, "/mine");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Not saved yet. What you typed is still here.", "Only &lt;b&gt;this&lt;/b&gt;")
                .contains("href=\"#name\"", "id=\"name-error\"", "href=\"#seconds\"", "href=\"#sides\"");
    }

    @Test
    void a_change_takes_the_place_of_what_was_there() {
        String page = added();
        assertThat(house.get(page + "/edit").body()).contains("value=\"Clam\"", "Lift the upper knee.");

        new Multipart()
                .field("name", "Sit tall")
                .field("position", "sitting")
                .field("steps", "Sit.")
                .field("kind", "hold")
                .field("seconds", "60")
                .field("repetitions", "1")
                .field("sides", "one")
                .post(house, page);

        assertThat(house.get(page).body())
                .contains("Sit tall", "Given by you.", "60 s")
                .doesNotContain("Clam");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(house.get("/mine/own-nothing").statusCode()).isEqualTo(404);
        assertThat(house.get("/mine/%3Cx%3E").statusCode()).isEqualTo(404);
        assertThat(house.get("/play/own-nothing").statusCode()).isEqualTo(404);
        assertThat(house.get("/mine/pictures/0123456789abcdef0123456789abcdef.png")
                        .statusCode())
                .isEqualTo(404);
    }

    private String added() {
        HttpResponse<String> answer = clam().post(house, "/mine");
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replace("?saved=yes", "");
    }

    private static Multipart clam() {
        return new Multipart()
                .field("name", "Clam")
                .field("position", "lying")
                .field("steps", "Lie on your side.\r\nLift the upper knee.")
                .field("kind", "cycles")
                .field("seconds", "4")
                .field("repetitions", "10")
                .field("sides", "two")
                .field("caution", "Stop if the hip pinches.")
                .field("given_by", "Anna Berg");
    }

    private static String entry(String id) {
        return """
                {"routine": "%s", "zone": "Europe/Berlin", "started_at": "2026-11-22T21:30:00+01:00",
                 "ended_at": "2026-11-22T21:32:00+01:00", "ending": "finished", "steps": [
                 {"stretch": "%s", "form": "standard", "side": "left", "outcome": "done",
                  "planned_seconds": 40, "seconds": 40}]}
                """.formatted(id, id);
    }
}

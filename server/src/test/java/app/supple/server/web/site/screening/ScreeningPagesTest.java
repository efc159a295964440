// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.screening;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions before a session, without any script.
class ScreeningPagesTest {

    private RunningHouse house;
    private Someone someone;

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.fresh(folder);
        someone = new Someone(house);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_newcomer_answers_one_after_the_other_and_comes_to_the_session_they_wanted() {
        assertThat(house.get("/play/evening").headers().firstValue("Location")).contains("/screening?for=evening");
        assertThat(Seen.headline(house.get("/screening?for=evening"))).isEqualTo("Before your first session");

        String end = someone.saysNoToTheRest("/screening/questions/saddle?for=evening");

        assertThat(end).isEqualTo("/screening?for=evening");
        assertThat(house.get(end).body()).contains("You can go on", "href=\"/play/evening\"");
        assertThat(house.get("/play/evening").statusCode()).isEqualTo(200);
    }

    @Test
    void who_leaves_in_the_middle_carries_on_there() {
        someone.says("saddle", "no");
        assertThat(someone.says("bladder", "no")).isEqualTo("/screening/questions/bowel");

        String page = house.get("/screening").body();

        assertThat(page).contains("Carry on", "/screening/questions/bowel", "30 of 32 questions are left");
        assertThat(house.get("/screening/questions/saddle").body()).contains("your answer so far");
    }

    @Test
    void an_emergency_is_told_at_once_and_locks_until_the_answer_changes() {
        someone.saysNoToTheRest("/screening/questions/saddle");
        assertThat(someone.says("bladder", "yes")).isEqualTo("/screening");

        assertThat(house.get("/screening").body())
                .contains("Get help now", "local emergency number", "Change this answer")
                .doesNotContain("A clinician has said");
        assertThat(house.get("/play/evening").headers().firstValue("Location")).contains("/screening?for=evening");
        assertThat(house.get("/api/v1/sessions/evening").statusCode()).isEqualTo(409);
        assertThat(house.get("/").body())
                .contains("Help first", "What to do", "Nothing calls you")
                .doesNotContain("/play/");

        someone.says("bladder", "no");

        assertThat(house.get("/play/evening").statusCode()).isEqualTo(200);
    }

    @Test
    void a_clinicians_word_opens_what_was_to_be_asked_first() {
        someone.saysNoToTheRest("/screening/questions/saddle");
        someone.says("fever", "yes");
        assertThat(house.get("/screening").body()).contains("Ask first, then stretch", "A clinician has said");
        assertThat(house.get("/play/evening").statusCode()).isEqualTo(303);

        house.post("/screening/clinician", "");

        assertThat(house.get("/screening").body()).contains("You can go on");
        assertThat(house.get("/play/evening").statusCode()).isEqualTo(200);
        assertThat(house.get("/screening/answers").body())
                .contains("You said on Sunday 22 November that a clinician agreed");
    }

    @Test
    void what_only_changes_stretches_says_so_and_can_be_looked_through() {
        someone.saysNoToTheRest("/screening/questions/saddle");
        house.post("/screening/questions/sore-knee?review=yes", "answer=yes");

        assertThat(house.get("/screening").body()).contains("You can go on", "Stretches on the knees are changed");
        assertThat(house.get("/screening/answers").body())
                .contains("id=\"sore-knee\"", "/screening/questions/sore-knee?review=yes", "Skipped");
    }

    @Test
    void no_button_is_no_answer() {
        assertThat(house.post("/screening/questions/bladder", "answer=perhaps").statusCode())
                .isEqualTo(422);
        assertThat(house.post("/screening/questions/usual-pain", "answer=11").statusCode())
                .isEqualTo(422);
        assertThat(house.get("/screening").body()).contains("Before your first session");
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.figure.look.Look;
import app.supple.server.web.RunningHouse;
import app.supple.server.web.Seen;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Saying how the figures are to look.
class LookFormTest {

    private static final String DAY = "gentle_minutes=60";

    private RunningHouse house;

    static List<Look> looks() {
        return Look.all();
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void every_look_can_be_chosen_and_stands_in_the_form_afterwards(Look look) {
        choose("skin=" + LookForm.word(look.skin()) + "&hair=" + LookForm.word(look.hair()) + "&build="
                + LookForm.word(look.build()));

        assertThat(checked()).containsExactly(look.text().split("-"));
        assertThat(Seen.links(house.get("/settings")))
                .filteredOn(link -> link.startsWith("/figures/"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(house.get(figure).statusCode()).isEqualTo(200));
    }

    @Test
    void what_is_not_sent_stays_as_it_was() {
        choose("skin=dark&hair=grey&build=slim");

        choose("hair=short");

        assertThat(checked()).containsExactly("dark", "short", "slim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skin=green", "hair=", "build=BROAD", "skin=%3Cb%3E"})
    void a_look_that_is_not_offered_is_refused_with_the_field_and_nothing_is_kept(String wrong) {
        String before = house.get("/settings").body();

        HttpResponse<String> answer = house.post("/settings", DAY + "&" + wrong);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"" + wrong.replaceFirst("=.*", "") + "-error\"", "Choose one of those shown.")
                .doesNotContain("<b>");
        assertThat(house.get("/settings").body()).isEqualTo(before);
    }

    @Test
    void a_wrong_time_does_not_make_a_person_choose_their_look_again() {
        HttpResponse<String> answer = house.post("/settings", "gentle_minutes=x&skin=fair");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"fair\" checked", "look=fair-bun-medium");
    }

    private void choose(String look) {
        assertThat(house.post("/settings", DAY + "&" + look).statusCode()).isEqualTo(303);
    }

    private List<String> checked() {
        return house.get("/settings")
                .body()
                .lines()
                .filter(line -> line.contains(" checked"))
                .map(line -> line.replaceFirst(".* value=\"([a-z]+)\" checked.*", "$1"))
                .toList();
    }
}

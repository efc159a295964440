// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.RunningHouse;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The addresses of drawings: what may stand in them, and how long an answer may be kept.
class FigureImagesTest {

    private static final String FIGURE = "/figures/trunk-rotation.svg";

    private static RunningHouse house;

    @BeforeAll
    static void open(@TempDir Path folder) {
        house = RunningHouse.in(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_figure_is_drawn_for_both_sides_and_at_each_moment() {
        Set<String> drawn = new LinkedHashSet<>();
        for (String query : new String[] {
            "", "?side=left", "?still=start", "?side=left&still=start", "?still=end&side=left", "?still=end"
        }) {
            HttpResponse<String> figure = house.get(FIGURE + query);
            assertThat(figure.statusCode()).as(query).isEqualTo(200);
            assertThat(figure.headers().firstValue("Content-Type")).contains("image/svg+xml");
            drawn.add(figure.body());
        }

        assertThat(drawn).hasSize(6).allSatisfy(svg -> assertThat(svg).startsWith("<svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?side=right", "?form=standard", "?look=peach-bun-medium"})
    void what_is_usual_may_be_said_or_left_out(String query) {
        assertThat(house.get(FIGURE + query).body()).isEqualTo(house.get(FIGURE).body());
    }

    @Test
    void a_page_may_bring_the_styles_itself() {
        String own = house.get(FIGURE).body();
        String bare = house.get(FIGURE + "?styles=page").body();

        assertThat(own).contains("<style>");
        assertThat(bare).doesNotContain("style>").isEqualTo(own.replaceFirst("<style>.*</style>", ""));
    }

    @Test
    void a_look_is_drawn() {
        assertThat(house.get(FIGURE + "?still=end&look=dark-grey-broad").body())
                .contains("class=\"drawn dark grey broad\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    side=up             | 'side' may be left or right, not 'up'.
                    still=yes           | 'still' may be start or end, not 'yes'.
                    still=all           | 'still' may be start or end, not 'all'.
                    form=hard           | 'form' may be standard or easier or harder or chair, not 'hard'.
                    look=green          | There is no look 'green'. It is skin, hair and build, such as peach-bun-medium.
                    at=end              | Nothing is known about 'at'. A figure has form, side, still and look.
                    """, quoteCharacter = '"')
    void a_wrong_address_says_what_there_is(String query, String says) {
        HttpResponse<String> answer = house.get(FIGURE + "?" + query, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body().replace("\\u0027", "'").replace("&#39;", "'")).contains(says);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).doesNotContain("public"));
    }

    @Test
    void an_unknown_figure_says_which_there_are() {
        assertThat(house.get("/figures/back-flip.svg", "Accept", "application/json")
                        .body())
                .contains("cat-camel", "childs-pose", "wall-stretch");
    }

    @Test
    void it_may_be_kept_for_long_and_is_not_sent_twice() {
        HttpResponse<String> first = house.get(FIGURE);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = house.get(FIGURE, "If-None-Match", tag);

        assertThat(first.headers().firstValue("Cache-Control"))
                .contains("public, max-age=86400, stale-while-revalidate=2592000");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(house.get(FIGURE, "If-None-Match", "W/\"old\"").statusCode()).isEqualTo(200);
        assertThat(house.get(FIGURE + "?side=left").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("ETag"));
    }

    @Test
    void its_own_policy_allows_its_styles_and_nothing_else() {
        assertThat(house.get(FIGURE).headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The easier, the harder and the chair form can be looked at, wherever they are drawn.
class ShownFormsTest extends SharedHouse {

    static Stream<OtherForm> drawn() {
        return OtherForm.all().filter(OtherForm::isDrawn);
    }

    static Stream<OtherForm> notDrawn() {
        return OtherForm.all().filter(other -> !other.isDrawn());
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void a_form_is_shown_moving_with_its_own_words(OtherForm other) {
        HttpResponse<String> page = house.get(other.page());

        assertThat(Seen.words(page, "class=\"picture-form\"", "</p>"))
                .contains(other.said().how());
        assertThat(Seen.links(page))
                .contains(other.figure(), other.figure() + "&still=start", other.figure() + "&still=end");
        assertThat(house.get(other.figure()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void the_card_of_a_form_leads_to_it_and_it_leads_back(OtherForm other) {
        HttpResponse<String> usual = house.get(other.usualPage());

        assertThat(Seen.links(usual)).contains(other.page() + "#picture", other.figure() + "&still=end");
        assertThat(Seen.links(house.get(other.page()))).contains(other.usualPage());
    }

    @ParameterizedTest
    @MethodSource("notDrawn")
    void a_form_that_is_not_drawn_is_told_in_words_beside_the_usual_one(OtherForm other) {
        HttpResponse<String> usual = house.get(other.usualPage());

        assertThat(house.get(other.page()).body()).isEqualTo(usual.body());
        assertThat(Seen.words(usual)).contains(other.said().how());
        assertThat(usual.body()).doesNotContain("form=" + other.form().word());
    }

    @Test
    void form_and_side_are_kept_when_the_other_one_is_changed() {
        HttpResponse<String> page = house.get("/stretches/hip-flexor-stretch?form=chair&side=left");

        assertThat(Seen.links(page))
                .contains("/stretches/hip-flexor-stretch?form=chair", "/stretches/hip-flexor-stretch?side=left")
                .contains("/figures/hip-flexor-stretch.svg?form=chair&side=left&still=end");
    }

    @Test
    void a_form_that_nobody_knows_shows_the_usual_one() {
        assertThat(house.get("/stretches/cat-camel?form=upside-down").body())
                .isEqualTo(house.get("/stretches/cat-camel").body());
    }
}

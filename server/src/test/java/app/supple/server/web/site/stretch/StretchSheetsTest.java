// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.server.content.Content;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing that the library knows about a stretch is missing from its sheet.
class StretchSheetsTest extends SharedHouse {

    private static final Library LIBRARY = Content.packed().library();

    static Stream<Stretch> all() {
        return LIBRARY.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_whole_teaching_is_there(Stretch stretch) {
        String sheet = Seen.words(sheet(stretch));
        var teaching = stretch.teaching();
        assertThat(Seen.headline(sheet(stretch))).isEqualTo(stretch.name());
        assertThat(sheet)
                .contains(teaching.why(), teaching.start(), teaching.sense().feel());
        assertThat(sheet).contains(teaching.steps()).contains(teaching.sense().mistakes());
        assertThat(sheet).contains(teaching.sense().breathing());
        assertThat(sheet)
                .contains("Also called " + String.join(", ", stretch.naming().synonyms()));
        assertThat(sheet)
                .contains("Works on: "
                        + String.join(", ", stretch.anatomy().reach().muscles()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_caution_is_there_with_what_to_do_instead(Stretch stretch) {
        String cautions = Seen.words(sheet(stretch), "<ul class=\"marked marked-caution\"", "</ul>");

        assertThat(stretch.safety().cautions())
                .isNotEmpty()
                .allSatisfy(caution -> assertThat(cautions).contains(caution.when() + ": " + small(caution.instead())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_three_other_forms_are_there(Stretch stretch) {
        String forms = Seen.words(sheet(stretch), "<ul class=\"forms\"", "</ul>");
        var of = stretch.forms();

        assertThat(forms)
                .contains("Easier: " + small(of.easier().name()) + " "
                        + of.easier().how())
                .contains("Harder: " + small(of.harder().name()) + " "
                        + of.harder().how())
                .contains("Off the floor: " + small(of.chair().name()) + " "
                        + of.chair().how());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_sheet_can_be_printed_and_leads_to_practice(Stretch stretch) {
        HttpResponse<String> sheet = sheet(stretch);

        assertThat(Seen.words(sheet)).contains("Print a sheet").containsPattern("Practise now, [1-9]\\d? minutes?");
        assertThat(Seen.links(sheet))
                .contains("/play/" + stretch.id())
                .anyMatch(link -> link.endsWith("/lib/print.js"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void only_what_has_two_sides_can_be_turned_round(Stretch stretch) {
        HttpResponse<String> right = sheet(stretch);
        HttpResponse<String> left = house.get("/stretches/" + stretch.id() + "?side=left");
        if (stretch.isTwoSided()) {
            assertThat(Seen.words(right)).contains("Left side Right side");
            assertThat(right.body()).contains(stretch.name().replace("'", "&#39;") + ", right side.");
            assertThat(left.body()).contains(", left side.", ".svg?side=left\"");
        } else {
            assertThat(Seen.words(right)).doesNotContain("Left side Right side");
        }
        assertThat(house.get("/stretches/" + stretch.id() + "?side=up").body()).isEqualTo(right.body());
    }

    private static HttpResponse<String> sheet(Stretch stretch) {
        return house.get("/stretches/" + stretch.id());
    }

    private static String small(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}

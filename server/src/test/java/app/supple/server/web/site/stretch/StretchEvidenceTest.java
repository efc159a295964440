// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Doses;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.source.Source;
import app.supple.server.content.Content;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import app.supple.server.words.DoseWords;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// No dose on a sheet stands without its source and how sure it is.
class StretchEvidenceTest extends SharedHouse {

    private static final Library LIBRARY = Content.packed().library();

    static Stream<Stretch> all() {
        return LIBRARY.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void our_dose_says_why_from_where_and_how_sure_it_is(Stretch stretch) {
        var grounds = stretch.doses().usual().grounds();
        Source source = LIBRARY.source(grounds.source());

        assertThat(Seen.words(sheet(stretch), "<p class=\"quiet dose-source\"", "</p>"))
                .startsWith(grounds.because() + " Source: " + source.title() + " (" + source.publisher())
                .contains("How sure: " + DoseWords.confidence(grounds.confidence()) + ".");
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_published_dose_is_a_row_with_its_source_and_how_we_know_it(Stretch stretch) {
        HttpResponse<String> sheet = sheet(stretch);
        String table = Seen.words(sheet, "<table>", "</table>");

        assertThat(Seen.words(sheet))
                .contains("All published doses (" + stretch.doses().published().size() + ")");
        assertThat(stretch.doses().published()).isNotEmpty().allSatisfy(dose -> assertRow(table, dose));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_source_with_an_address_can_be_opened(Stretch stretch) {
        HttpResponse<String> sheet = sheet(stretch);

        assertThat(stretch.doses().published())
                .map(dose -> LIBRARY.source(dose.origin().source()).place().url())
                .filteredOn(url -> !url.isEmpty())
                .allSatisfy(url -> assertThat(Seen.links(sheet)).contains(url));
    }

    @ParameterizedTest
    @CsvSource({
        "trunk-rotation, 'hold 30 s a side, evening 2 a side, morning 1'",
        "cat-camel, each 8 s evening 8 morning 8",
        "childs-pose, hold 30 s evening 2 morning 1",
        "hamstring-stretch, 'hold 30 s a side, evening 2 a side, morning 1'",
        "hip-flexor-stretch, 'hold 30 s a side, evening 2 a side, morning 1'"
    })
    void the_amounts_are_those_of_the_two_sessions(String id, String amounts) {
        assertThat(Seen.words(house.get("/stretches/" + id), "<dl class=\"amounts\"", "</dl>"))
                .isEqualTo(amounts);
    }

    @Test
    void a_stretch_that_is_in_no_session_says_how_often_by_itself() {
        assertThat(Seen.words(house.get("/stretches/pelvic-tilt"), "<dl class=\"amounts\"", "</dl>"))
                .isEqualTo("each 8 s times 8");
    }

    private static void assertRow(String table, Doses.Published dose) {
        Source source = LIBRARY.source(dose.origin().source());
        String sure = DoseWords.confidence(dose.origin().confidence()) + ".";

        assertThat(table)
                .contains(dose.hold() + ", " + dose.repetitions())
                .contains(source.title() + " (" + source.publisher())
                .contains(dose.note().isEmpty() ? sure : sure + " " + dose.note());
    }

    private static HttpResponse<String> sheet(Stretch stretch) {
        return house.get("/stretches/" + stretch.id());
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.library.Doses;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.source.Source;
import app.supple.library.source.SourceId;
import app.supple.server.content.Content;
import app.supple.server.web.Seen;
import app.supple.server.web.SharedHouse;
import app.supple.server.words.DoseWords;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// No number without its source, and no promise beyond the trial.
class SourcesPageTest extends SharedHouse {

    private static final Library LIBRARY = Content.packed().library();
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    static Stream<Stretch> stretches() {
        return LIBRARY.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void the_usual_dose_the_most_and_every_published_one_stand_beside_their_sources(Stretch stretch) {
        Doses doses = stretch.doses();
        String passage = Seen.words(page(), "id=\"" + stretch.id() + "\"", "</section>");

        assertThat(passage)
                .contains(
                        "Usual " + StretchNumbers.amount(stretch, doses.usual().dose()))
                .contains(
                        "At most " + StretchNumbers.amount(stretch, doses.most().dose()))
                .contains(said(doses.usual().grounds().source()))
                .contains("How sure: "
                        + DoseWords.confidence(doses.most().grounds().confidence()));
        assertThat(doses.published())
                .allSatisfy(dose -> assertThat(passage)
                        .containsIgnoringCase(dose.hold())
                        .contains(said(dose.origin().source())));
    }

    @ParameterizedTest
    @MethodSource("stretches")
    void whoever_a_stretch_changes_for_finds_the_reason(Stretch stretch) {
        HttpResponse<String> page = page();

        assertThat(stretch.safety().filters())
                .allSatisfy(filter -> assertThat(Seen.words(page, "id=\"for-whom-" + stretch.id() + "\"", "</section>"))
                        .contains(
                                filter.grounds().because(),
                                said(filter.grounds().source())));
    }

    @Test
    void every_link_within_the_page_leads_somewhere_and_every_id_stands_once() {
        HttpResponse<String> page = page();
        List<String> ids = ID.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Seen.links(page).stream().filter(link -> link.startsWith("#")))
                .hasSizeGreaterThan(30)
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    @Test
    void every_source_is_listed_with_its_publisher() {
        String publications = Seen.words(page(), "id=\"publications\"", "</section>");

        assertThat(LIBRARY.sources())
                .allSatisfy(source -> assertThat(publications).contains(source.title(), source.publisher()));
    }

    @Test
    void what_the_trial_did_not_show_stands_before_the_numbers() {
        assertThat(Seen.words(page()))
                .containsSubsequence(
                        "What it did not show",
                        "That these five stretches alone help.",
                        "What speaks against it",
                        "89 studies with 5,578 people",
                        "we promise nothing beyond this",
                        "How sure we are",
                        "Our own choice",
                        "How much of each stretch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stretches", "/stretches/bridge", "/settings"})
    void it_is_found_where_numbers_are_shown(String address) {
        assertThat(Seen.links(house.get(address))).contains("/sources");
    }

    private static HttpResponse<String> page() {
        return house.get("/sources");
    }

    private static String said(SourceId id) {
        Source source = LIBRARY.source(id);
        return source.title() + " (" + source.publisher();
    }
}

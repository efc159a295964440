// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PagesTest {

    /// Breaks out of an element, of a quoted attribute, and of a script at once.
    private static final String HOSTILE = "\"'><script>alert(1)</script>";

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    static Stream<Samples.Page> pages() {
        return Samples.all().stream();
    }

    static String render(Samples.Page page) {
        StringOutput output = new StringOutput();
        ENGINE.render(page.template() + ".jte", page.view(), output);
        return output.toString();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void words_are_never_taken_for_markup(Samples.Page page) {
        Record hostile = Hostile.copy(page.view(), HOSTILE);

        String html = render(new Samples.Page(page.name(), page.template(), hostile));

        assertThat(html).doesNotContain(HOSTILE).doesNotContain("<script>").contains("&lt;script&gt;alert(1)");
        assertThat(attributesOf(html)).noneMatch(attribute -> attribute.contains("<"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pages_obey_the_strict_content_policy(Samples.Page page) {
        String html = render(page);

        assertThat(html).doesNotContain("style=").doesNotContain("<style").doesNotContainPattern("\\son[a-z]+=\"");
        assertThat(found(html, "(<script.*?</script>)"))
                .isNotEmpty()
                .allMatch(
                        script -> script.matches("<script type=\"module\" src=\"/assets/lib/[a-z]+\\.js\"></script>"));
        assertThat(html).doesNotContainPattern("(?:src|<link[^>]*href)=\"(?:https?:)?//");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pages_have_one_headline_their_landmarks_and_unique_ids(Samples.Page page) {
        String html = render(page);

        assertThat(count(html, "<h1")).isEqualTo(1);
        assertThat(html).contains("<header class=\"rail\"", "<main id=\"main\"", "<footer", "aria-label=\"Main\"");
        assertThat(found(html, "\\sid=\"([^\"]+)\"")).doesNotHaveDuplicates();
        assertThat(html).doesNotContain("!<").doesNotContain("! ");
    }

    @Test
    void the_current_place_is_marked_once() {
        String html = render(Samples.page("stretches"));

        assertThat(html).contains("<a href=\"/stretches\" aria-current=\"page\">");
        assertThat(count(html, "aria-current=\"page\"")).isEqualTo(1);
    }

    @Test
    void a_complaint_is_tied_to_its_field_and_what_was_typed_is_kept() {
        String html = render(Samples.page("settings-wrong"));

        assertThat(html).contains("<a href=\"#gentle_minutes\">Choose a whole number of minutes");
        assertThat(html).contains("value=\"121\"").contains("aria-describedby=\"gentle_minutes-error\"");
    }

    @Test
    void the_pain_that_was_given_is_chosen() {
        String html = render(Samples.page("entry"));

        assertThat(html).contains("name=\"pain_before\" value=\"3\" checked");
        assertThat(html).contains("name=\"pain_after\" value=\"\" checked");
    }

    @Test
    void the_roll_lies_beside_a_slot_and_never_on_it() {
        Band.Slot evening = new Band.Slot(Band.Kind.EVENING, Band.Mark.NEXT, 500, "14:00", "evening");

        assertThat(new Band("06:00", "22:00", "", 490, List.of(evening)).rollPercent(Band.Width.NARROW))
                .isEqualTo("42.0%");
        assertThat(new Band("06:00", "22:00", "", 510, List.of(evening)).rollPercent(Band.Width.NARROW))
                .isEqualTo("63.0%");
        assertThat(new Band("06:00", "22:00", "", 700, List.of(evening)).rollPercent(Band.Width.NARROW))
                .isEqualTo("69.5%");
    }

    private static List<String> attributesOf(String html) {
        return found(html, "=\"([^\"]*)\"");
    }

    private static List<String> found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static int count(String html, String part) {
        return html.split(Pattern.quote(part), -1).length - 1;
    }
}

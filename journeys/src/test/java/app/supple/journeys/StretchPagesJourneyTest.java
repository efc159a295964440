// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person reads about the stretches, doubts the doses, and takes a sheet to the wall.
class StretchPagesJourneyTest extends Journey {

    private static final Pattern ONE_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Test
    void every_stretch_is_opened_from_the_list_and_shows_its_figure_in_words() {
        Page page = phone();
        for (String path : paths(page)) {
            open(page, "/stretches");
            page.locator("main a[href='" + path + "']").first().click();
            page.waitForURL("**" + path);
            String name = page.locator("h1").textContent();

            Locator figure = page.locator(".picture img >> visible=true >> nth=0");
            assertThat(figure).hasAttribute("alt", Pattern.compile("^" + name + ".{40,}"));
            Assertions.assertThat(
                            figure.evaluate("async image => { await image.decode(); return image.naturalWidth > 0; }"))
                    .as(path)
                    .isEqualTo(true);
        }
    }

    @Test
    void every_dose_names_its_source_and_how_well_it_is_known() {
        Page page = phone();
        for (String path : paths(page)) {
            open(page, path);
            assertThat(page.locator(".dose-source"))
                    .containsText(Pattern.compile("Source: .{10,}\\. How sure: .{5,}\\."));
            page.locator(".dose-source a").click();
            page.locator(".evidence summary").click();
            Assertions.assertThat(page.locator(".evidence tbody tr").count())
                    .as(path)
                    .isPositive();
            for (Locator cell : page.locator(".evidence tbody td").all()) {
                assertThat(cell).hasText(Pattern.compile("\\S"));
            }
            for (Locator source : page.locator(".evidence a[href^=http]").all()) {
                assertThat(source).hasAttribute("href", Pattern.compile("^https?://[^ ]+$"));
                assertThat(source).hasAttribute("rel", "noreferrer");
            }
            fitsItsWidth(page);
        }
    }

    @Test
    void both_sides_are_shown_on_request_and_lead_to_the_practice() {
        Page page = phone();
        open(page, "/stretches/hip-flexor-stretch");
        assertThat(page.locator(".picture img >> visible=true >> nth=0"))
                .hasAttribute("alt", Pattern.compile("right side"));
        assertThat(page.getByLabel("Side shown").locator("[aria-current]")).containsText("Right side");
        String right = page.locator(".picture img >> visible=true >> nth=0").getAttribute("src");

        link(page, "Left side").click();
        assertThat(page.locator(".picture img >> visible=true >> nth=0"))
                .hasAttribute("alt", Pattern.compile("left side"));
        assertThat(page.getByLabel("Side shown").locator("[aria-current]")).containsText("Left side");
        Assertions.assertThat(
                        page.locator(".picture img >> visible=true >> nth=0").getAttribute("src"))
                .isNotEqualTo(right);

        String promised = page.locator(".stretch-go a.primary").textContent().replaceAll("\\D", "");
        page.locator(".stretch-go a.primary").click();
        assertThat(page.locator("h1").first()).hasText("Hip flexor stretch");
        assertThat(page.locator("#minutes")).hasText("About " + promised + " minutes.");
    }

    @Test
    void a_printed_stretch_is_a_sheet_to_read_and_nothing_to_press() {
        Page page = phone();
        for (String path : paths(page)) {
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
            open(page, path);
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            for (String pressed : List.of(".places", ".skip", ".button", ".way-back", ".shown", "summary")) {
                assertThat(page.locator(pressed).locator("visible=true")).hasCount(0);
            }
            for (String read : List.of(
                    "h1",
                    ".picture img >> visible=true >> nth=0",
                    ".amounts",
                    ".steps",
                    ".stretch-cautions",
                    ".sources")) {
                assertThat(page.locator(read)).isVisible();
            }
            String sheet = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            Assertions.assertThat(ONE_PAGE.matcher(sheet).results().count())
                    .as(path)
                    .isBetween(1L, 2L);
        }
    }

    @Test
    void the_print_button_asks_the_browser_to_print_also_on_a_dark_screen() {
        Page page = browse(Screen.DESKTOP, ColorScheme.DARK);
        page.addInitScript("window.print = () => { document.documentElement.dataset.printed = 'yes'; };");
        open(page, "/stretches/cat-camel");
        press(page, "Print a sheet");
        assertThat(page.locator("html")).hasAttribute("data-printed", "yes");

        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("body")).hasCSS("color", "rgb(17, 24, 32)");
        assertThat(page.locator("html")).hasCSS("background-color", "rgb(255, 255, 255)");
    }

    private List<String> paths(Page page) {
        open(page, "/stretches");
        List<String> paths = page.locator("main a[href^='/stretches/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        Assertions.assertThat(paths).hasSize(22);
        return paths;
    }
}

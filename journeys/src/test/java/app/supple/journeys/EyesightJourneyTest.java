// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person who needs large letters, strong contrast, or a calm screen.
class EyesightJourneyTest extends Journey {

    private static final List<String> PAGES = List.of(
            "/",
            "/stretches",
            "/stretches/childs-pose",
            "/stretches/hip-flexor-stretch",
            "/diary",
            "/settings",
            "/safety",
            "/play/morning",
            "/nothing-here");

    private static final String DOUBLE = "document.documentElement.style.fontSize = '200%'";

    /// Texts that are cut off by their own box, or that stick out of the window.
    private static final String CUT = """
            () => [...document.querySelectorAll('h1, h2, h3, p, li, a, button, label, dd, dt, legend')]
              .filter(one => one.checkVisibility() && !one.closest('.hidden, .said, .skip, .scroll, svg'))
              .filter(one => {
                const box = one.getBoundingClientRect();
                const hides = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
                return box.width > 0 && (hides || box.right > innerWidth + 1 || box.left < -1);
              })
              .map(one => one.tagName + ' ' + one.textContent.trim().slice(0, 40))""";

    @Test
    void letters_of_double_size_fit_on_every_page_of_a_phone_and_a_small_window() {
        Page page = phone();
        for (int width : new int[] {390, 640}) {
            page.setViewportSize(width, 800);
            for (String path : PAGES) {
                open(page, path);
                page.evaluate(DOUBLE);
                fitsItsWidth(page);
                nothingIsCut(page);
            }
        }
        assertThat(page.locator(".problem")).isVisible();
    }

    @Test
    void every_screen_of_the_player_fits_on_320_pixels_and_with_double_letters() {
        Page page = phone();
        page.setViewportSize(320, 640);
        start(page, "evening");
        pass(page, 12);
        fitsTwice(page);
        page.locator("#hurt").click();
        page.locator("#hurt-form input[value=no]").check();
        fitsTwice(page);
        page.locator("#hurt-form input[value=yes]").check();
        fitsTwice(page);
        page.keyboard().press("Escape");
        page.locator("#end").click();
        fitsTwice(page);
        press(page, "End and save");
        fitsTwice(page);
        saveSession(page);
        fitsTwice(page);
    }

    @Test
    void this_hurts_is_in_reach_however_large_the_letters() {
        Page page = phone();
        page.setViewportSize(320, 568);
        start(page, "evening");
        page.evaluate(DOUBLE);
        pass(page, 12);
        Locator hurts = page.locator("#hurt");
        assertThat(hurts).isInViewport();
        hurts.click();
        assertThat(page.locator("dialog[open]")).isVisible();
        for (Locator button : page.locator("dialog[open] button:visible").all()) {
            button.scrollIntoViewIfNeeded();
            assertThat(button).isInViewport();
        }
    }

    @Test
    void forced_colours_keep_the_edges_and_the_ring() {
        Page page = calm(Screen.PHONE.context(ColorScheme.DARK).setForcedColors(ForcedColors.ACTIVE));
        for (String path : List.of("/diary", "/")) {
            open(page, path);
            isAccessible(page);
        }
        assertThat(page.locator(".places a[aria-current]")).hasCSS("text-decoration-line", "underline");
        start(page, "evening");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        Assertions.assertThat(page.evaluate("() => matchMedia('(forced-colors: active)').matches"))
                .isEqualTo(true);
        assertThat(page.locator("#toggle")).hasCSS("border-top-style", "solid");
        assertThat(page.locator("#side-left")).hasCSS("border-top-width", "2px");
        Object ring = page.locator("#ring-left").evaluate("ring => getComputedStyle(ring).stroke");
        Object track = page.locator(".ring-track").evaluate("track => getComputedStyle(track).stroke");
        Assertions.assertThat(ring).isNotEqualTo(track);
        isAccessible(page);
    }

    @Test
    void nothing_moves_by_itself_on_a_calm_screen() {
        Page page = browse(Screen.PHONE.context(ColorScheme.LIGHT).setReducedMotion(ReducedMotion.REDUCE));
        page.clock().install();
        start(page, "cat-camel");
        nothingMoves(page);
        page.clock().runFor(11_000);
        String still = page.locator("#figure").getAttribute("data-url");
        page.clock().runFor(5_000);
        assertThat(page.locator("#figure")).hasAttribute("data-url", still);
        page.locator("#hurt").click();
        nothingMoves(page);
        page.keyboard().press("Escape");
        page.keyboard().press("Space");
        page.clock().runFor(70_000);
        page.locator("body[data-screen=finish]").waitFor();
        nothingMoves(page);
        for (String path : PAGES) {
            open(page, path);
            nothingMoves(page);
        }
    }

    @Test
    void the_figure_swings_for_everybody_else() {
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 11);
        assertThat(page.locator("#figure")).hasAttribute("aria-label", "Cat-camel, end position");
        pass(page, 4);
        assertThat(page.locator("#figure")).hasAttribute("aria-label", "Cat-camel, start position");
    }

    private Page calm(NewContextOptions options) {
        Page page = browse(options);
        page.clock().install();
        return page;
    }

    private static void fitsTwice(Page page) {
        fitsItsWidth(page);
        nothingIsCut(page);
        page.evaluate(DOUBLE);
        fitsItsWidth(page);
        nothingIsCut(page);
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private static void nothingIsCut(Page page) {
        Assertions.assertThat((List<?>) page.evaluate(CUT))
                .as("cut off on " + page.url())
                .isEmpty();
    }

    private static void nothingMoves(Page page) {
        Assertions.assertThat(page.evaluate(
                        "document.getAnimations().filter(it => it.effect.getTiming().duration > 1).length"))
                .as("animations on " + page.url())
                .isEqualTo(0);
        Object slow = page.evaluate("""
                () => [...document.querySelectorAll('*')]
                  .filter(one => getComputedStyle(one).transitionDuration.split(', ').some(time => parseFloat(time) > 0))
                  .map(one => one.tagName + ' ' + one.className)""");
        Assertions.assertThat((List<?>) slow).as("transitions on " + page.url()).isEmpty();
    }
}

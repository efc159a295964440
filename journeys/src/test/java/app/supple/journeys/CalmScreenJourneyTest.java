// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person whose system asks for strong contrast, or for a screen that keeps still.
class CalmScreenJourneyTest extends Journey {

    @Test
    void forced_colours_keep_the_edges_and_the_ring() {
        Page page = browse(Screen.PHONE.context(ColorScheme.DARK).setForcedColors(ForcedColors.ACTIVE));
        page.clock().install();
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
        for (String path : List.of("/", "/stretches", "/diary", "/settings")) {
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

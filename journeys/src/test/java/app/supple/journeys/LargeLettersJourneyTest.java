// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person who needs letters of double size, or has a very small screen.
class LargeLettersJourneyTest extends Journey {

    private static final List<String> PAGES = List.of(
            "/",
            "/stretches",
            "/routines",
            "/programme",
            "/stretches/childs-pose",
            "/stretches/hip-flexor-stretch",
            "/diary",
            "/progress",
            "/progress/helps",
            "/notes/2026-11-22",
            "/check-in",
            "/activities",
            "/settings",
            "/settings/calendar",
            "/settings/reminders",
            "/settings/feed",
            "/mine",
            "/mine/new",
            "/mine/share",
            "/settings/data",
            "/why",
            "/settings/rhythm",
            "/report",
            "/safety",
            "/sources",
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

    private static void fitsTwice(Page page) {
        nothingIsCut(page);
        page.evaluate(DOUBLE);
        nothingIsCut(page);
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private static void nothingIsCut(Page page) {
        fitsItsWidth(page);
        Assertions.assertThat((List<?>) page.evaluate(CUT))
                .as("cut off on " + page.url())
                .isEmpty();
    }
}

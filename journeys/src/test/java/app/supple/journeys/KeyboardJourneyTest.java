// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person who has no mouse.
class KeyboardJourneyTest extends Journey {

    private static final int MOST_STOPS = 80;

    /// Where the focus is, and what is wrong with how it shows; null outside the page.
    private static final String STOP = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              // A picked label draws the ring for the hidden box in it.
              const drawn = [at, at.closest('label')].find(part =>
                part && getComputedStyle(part).outlineStyle !== 'none' && parseFloat(getComputedStyle(part).outlineWidth) >= 2);
              const box = (drawn ?? at).getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              const name = (at.getAttribute('aria-label') || at.textContent || at.name || at.className).trim();
              // The browser's own button inside a time field draws a ring of its own.
              if (!drawn && at.type !== 'time') return 'no ring: ' + name;
              if (!top || !(at.contains(top) || top.contains(at) || drawn?.contains(top))) return 'covered: ' + name;
              return name;
            }""";

    @Test
    void every_stop_on_every_page_is_seen_in_its_ring_and_not_covered() {
        Page page = phone();
        for (String path : List.of(
                "/",
                "/stretches",
                "/stretches/hip-flexor-stretch",
                "/diary",
                "/settings",
                "/settings/rhythm",
                "/safety")) {
            open(page, path);
            List<String> stops = stops(page);
            Assertions.assertThat(stops).as(path).hasSizeBetween(7, MOST_STOPS - 1);
            Assertions.assertThat(stops)
                    .as(path)
                    .noneMatch(stop -> stop.startsWith("no ring") || stop.startsWith("covered"));
            Assertions.assertThat(stops.subList(0, 2)).as(path).containsExactly("Skip to content", "Today");
        }
    }

    @Test
    void the_skip_link_is_first_and_leads_past_the_places() {
        Page page = browse(Screen.DESKTOP, ColorScheme.LIGHT);
        open(page, "/diary");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".month-step").first()).isFocused();
    }

    @Test
    void a_whole_session_is_done_and_saved_without_a_mouse() {
        Page page = browse(Screen.DESKTOP, ColorScheme.LIGHT);
        open(page, "/play/cat-camel");
        page.locator("#ready").waitFor();
        tabTo(page, "#pain-now input:checked");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#pain-now input[value='10']")).isChecked();
        page.keyboard().press("Enter");
        assertThat(page.locator("#name")).isFocused();

        pass(page, 74);
        assertThat(page.locator("#finish-title")).isFocused();
        tabTo(page, "#after textarea");
        page.keyboard().type("Gut! Leertaste  und m, f, ?");
        tabTo(page, "#save");
        page.keyboard().press("Enter");
        assertThat(page.locator("#outcome")).containsText("Saved.");
        tabTo(page, "#outcome a");
        page.keyboard().press("Enter");
        assertThat(page.locator(".entry-card")).containsText("Pain 10 of 10 before.");
        assertThat(page.locator(".own-words")).hasText("Gut! Leertaste  und m, f, ?");
    }

    @Test
    void a_sheet_keeps_the_focus_inside_and_gives_it_back() {
        Page page = browse(Screen.DESKTOP, ColorScheme.LIGHT);
        start(page, "cat-camel");
        pass(page, 12);
        for (String button : List.of("#end", "#help", "#hurt")) {
            tabTo(page, button);
            page.keyboard().press("Enter");
            Locator sheet = page.locator("dialog[open]");
            assertThat(sheet).isVisible();
            for (int i = 0; i < 20; i++) {
                page.keyboard().press("Tab");
                Assertions.assertThat(
                                page.evaluate(
                                        "() => document.activeElement === document.body || !!document.activeElement.closest('dialog')"))
                        .as("stop " + i + " of the sheet of " + button)
                        .isEqualTo(true);
            }
            page.keyboard().press("Escape");
            assertThat(sheet).hasCount(0);
            assertThat(page.locator(button)).isFocused();
        }
    }

    @Test
    void a_key_on_a_focused_button_presses_that_button_only() {
        Page page = browse(Screen.DESKTOP, ColorScheme.LIGHT);
        start(page, "evening");
        pass(page, 12);
        tabTo(page, "#mute");
        page.keyboard().press("Space");
        assertThat(page.locator("#mute")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#under")).hasText("of 30 s");

        page.keyboard().press("m");
        assertThat(page.locator("#mute")).hasAttribute("aria-pressed", "false");
        page.keyboard().press("Control+ArrowRight");
        assertThat(page.locator("#round")).hasText("1 of 2");
        page.keyboard().press("Escape");
        assertThat(page.locator("#end-sheet button").first()).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Escape");
        assertThat(page.locator("#round")).hasText("1 of 2");
        assertThat(page.locator("#under")).hasText("of 30 s");
    }

    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if (Boolean.TRUE.equals(page.evaluate("wanted => document.activeElement.matches(wanted)", wanted))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        Assertions.fail("Tab never reaches " + wanted);
    }

    private static List<String> stops(Page page) {
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            Object stop = page.evaluate(STOP);
            if (stop == null || (!stops.isEmpty() && stop.equals(stops.getFirst()))) {
                return stops;
            }
            stops.add(stop.toString());
        }
        return stops;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A browser that keeps nothing: private mode, or storage that is forbidden or full.
class PrivateBrowserJourneyTest extends Journey {

    private static final String NO_DATABASE = "delete globalThis.indexedDB;";
    private static final String NO_STORAGE = """
            Object.defineProperty(globalThis, 'localStorage', {
              get() { throw new DOMException('Forbidden', 'SecurityError'); },
            });""";
    private static final String FULL_STORAGE =
            "Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError'); };";

    @Test
    void a_session_is_played_and_saved_where_nothing_can_be_kept() {
        Page page = forgetful(NO_DATABASE + NO_STORAGE);
        start(page, "cat-camel");
        Assertions.assertThat(page.evaluate("typeof indexedDB")).isEqualTo("undefined");
        pass(page, 20);
        page.keyboard().press("Space");
        page.keyboard().press("Space");
        pass(page, 54);
        page.locator("#after textarea").fill("In private");
        saveSession(page);
        link(page, "See it in your diary").click();
        assertThat(page.locator(".own-words")).hasText("In private");
    }

    @Test
    void what_neither_side_has_stays_on_the_screen_until_it_is_saved() {
        Page page = forgetful(NO_DATABASE + NO_STORAGE);
        start(page, "cat-camel");
        supple().close();
        pass(page, 74);
        page.locator("#after textarea").fill("Do not lose me");
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Not saved yet.");
        assertThat(page.locator("#outcome")).containsText("Leave this page open and press Save again.");
        assertThat(page.locator("#after textarea")).hasValue("Do not lose me");
        assertThat(page.locator("#finish-home")).isHidden();

        supple().open();
        saveSession(page);
        open(page, "/diary");
        assertThat(page.locator(".own-words")).hasText("Do not lose me");
    }

    @Test
    void without_a_database_an_unsaved_session_survives_a_reload() {
        Page page = forgetful(NO_DATABASE);
        start(page, "cat-camel");
        page.context().setOffline(true);
        pass(page, 74);
        page.locator("#after textarea").fill("Still here");
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Not saved yet.");
        page.context().setOffline(false);

        page.reload();
        assertThat(page.locator("#after textarea")).hasValue("Still here");
        saveSession(page);
        open(page, "/");
        page.waitForFunction("() => document.querySelector('.outbox') !== null");
        assertThat(page.locator(".outbox .notice")).hasCount(0);
    }

    @Test
    void full_storage_costs_only_the_way_back_after_a_reload() {
        Page page = forgetful(FULL_STORAGE);
        start(page, "cat-camel");
        pass(page, 30);
        page.reload();
        assertThat(page.locator("#ready")).isVisible();
        press(page, "Start");
        pass(page, 74);
        supple().close();
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Kept in this browser.");
        supple().open();
        open(page, "/diary");
        assertThat(page.locator(".outbox")).containsText("Cat-camel is saved.");
    }

    private Page forgetful(String script) {
        Page page = phone();
        page.addInitScript(script);
        return page;
    }
}

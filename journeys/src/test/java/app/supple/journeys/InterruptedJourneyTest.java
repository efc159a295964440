// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// What happens when something goes away in the middle: the page, the network, the server.
class InterruptedJourneyTest extends Journey {

    @Test
    void a_reload_in_the_middle_carries_on_where_it_was() {
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 30);
        page.reload();

        page.locator("#carry-on").click();
        page.locator("body[data-screen=run]").waitFor();

        assertThat(page.locator("#seconds")).hasText("44");
    }

    @Test
    void a_session_finished_without_the_server_is_saved_once_when_it_is_back() {
        Page page = phone();
        start(page, "cat-camel");
        supple().close();
        pass(page, 80);
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Kept in this browser");

        supple().open();
        waitFor(page, "Saved.");

        open(page, "/diary");
        page.clock().runFor(600_000);
        page.reload();
        assertThat(page.locator(".entry-card")).hasCount(1);
    }

    /// Lets minutes go by until the page has tried again and got its answer.
    private static void waitFor(Page page, String outcome) {
        page.waitForCondition(() -> {
            page.clock().runFor(60_000);
            return page.locator("#outcome").textContent().contains(outcome);
        });
    }

    @Test
    void a_session_that_was_kept_in_the_browser_is_uploaded_from_any_page_later() {
        Page page = phone();
        start(page, "cat-camel");
        supple().close();
        pass(page, 80);
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Kept in this browser");
        page.close();

        supple().open();
        Page later = page.context().newPage();
        open(later, "/stretches");
        assertThat(later.locator(".outbox")).containsText("saved");

        open(later, "/diary");
        assertThat(later.locator(".entry-card")).hasCount(1);
    }

    @Test
    void a_session_finished_offline_is_saved_as_soon_as_the_network_is_back() {
        Page page = phone();
        start(page, "cat-camel");
        page.context().setOffline(true);
        pass(page, 80);
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Kept in this browser");

        page.context().setOffline(false);

        assertThat(page.locator("#outcome")).containsText("Saved.");
        open(page, "/diary");
        assertThat(page.locator(".entry-card")).hasCount(1);
    }

    @Test
    void stopping_and_starting_the_server_loses_nothing_that_was_said_to_be_saved() {
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 80);
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Saved.");

        supple().close();
        supple().open();

        open(page, "/diary");
        assertThat(page.locator(".entry-card")).containsText("Practice: cat-camel");
    }

    @Test
    void a_laptop_that_slept_an_hour_waits_on_the_same_step_instead_of_claiming_the_rest() {
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 30);

        page.clock().fastForward(3_600_000);

        assertThat(page.locator("#under")).containsText("Paused");
        assertThat(page.locator("body")).hasAttribute("data-screen", "run");
    }
}

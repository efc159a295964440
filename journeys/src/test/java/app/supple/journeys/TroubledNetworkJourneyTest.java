// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The network between browser and Supple answers badly, late, or not at all.
class TroubledNetworkJourneyTest extends Journey {

    private static final String ENTRIES = "**/api/v1/entries/*";

    @Test
    void a_plan_that_cannot_be_fetched_is_asked_for_again() {
        Page page = phone();
        page.route("**/api/v1/sessions/*", answer(500, "oh"));
        open(page, "/play/morning");
        assertThat(page.locator("#trouble")).containsText("The session could not be fetched. Nothing is lost.");
        assertThat(page.locator("#ready")).isHidden();
        isAccessible(page);

        page.unrouteAll();
        press(page, "Try again");
        assertThat(page.locator("#ready")).isVisible();
        assertThat(page.locator("#trouble")).isHidden();
    }

    @Test
    void only_a_real_acknowledgement_counts_as_saved() {
        Page page = phone();
        // One route for all answers: between two, a retry could slip through to the real server.
        List<Integer> statuses = new ArrayList<>(List.of(200, 201, 500, 503, 429, 408));
        page.route(
                ENTRIES,
                route -> answer(statuses.isEmpty() ? 500 : statuses.removeFirst(), "<h1>Welcome to our hotel</h1>")
                        .accept(route));
        done(page);
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Kept in this browser.");
        waitUntil(page, statuses::isEmpty);
        assertThat(page.locator("#outcome")).containsText("Kept in this browser.");

        page.unrouteAll();
        waitUntil(page, () -> page.locator("#outcome").textContent().contains("Saved."));
        countInTheDiary(page, 1);
    }

    @Test
    void an_entry_whose_answer_was_lost_is_sent_again_and_stands_there_once() {
        Page page = phone();
        page.route(ENTRIES, route -> {
            route.fetch();
            route.abort();
        });
        done(page);
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Kept in this browser.");
        page.unrouteAll();

        open(page, "/diary");
        assertThat(page.locator(".outbox")).containsText("saved");
        countInTheDiary(page, 1);
    }

    @Test
    void while_it_is_being_saved_a_second_press_sends_nothing() {
        Page page = phone();
        List<Route> held = new ArrayList<>();
        page.route(ENTRIES, held::add);
        done(page);
        press(page, "Save");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(page.locator("#save")).hasText("Saving");
        page.locator("#save").click();
        page.keyboard().press("Enter");

        held.getFirst().resume();
        assertThat(page.locator("#outcome")).containsText("Saved.");
        Assertions.assertThat(held).hasSize(1);
        countInTheDiary(page, 1);
    }

    private void done(Page page) {
        start(page, "cat-camel");
        pass(page, 74);
        page.locator("body[data-screen=finish]").waitFor();
    }

    /// Lets minutes go by until it is so.
    private static void waitUntil(Page page, BooleanSupplier isSo) {
        page.waitForCondition(() -> {
            page.clock().runFor(60_000);
            return isSo.getAsBoolean();
        });
    }

    private void countInTheDiary(Page page, int entries) {
        open(page, "/diary");
        assertThat(page.locator("#day")).isVisible();
        assertThat(page.locator(".entry-card")).hasCount(entries);
    }

    private static Consumer<Route> answer(int status, String body) {
        return route -> route.fulfill(new FulfillOptions().setStatus(status).setBody(body));
    }
}

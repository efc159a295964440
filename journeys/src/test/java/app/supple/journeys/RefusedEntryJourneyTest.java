// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Supple refuses an entry, for instance because the clock of the device is wrong.
class RefusedEntryJourneyTest extends Journey {

    private static final String REFUSAL = """
            {"title":"Something does not fit.","detail":"Look at this.",
             "errors":[{"field":"ended_at","message":"This lies in the <b>future</b>."},{"field":"zone","message":"And that."}]}""";

    @Test
    void a_refused_entry_says_everything_that_is_wrong_and_can_be_downloaded() throws IOException {
        Page page = phone();
        refuse(page);
        page.locator("#after textarea").fill("Only here");
        press(page, "Save");
        assertThat(page.locator("#outcome"))
                .hasText(
                        "Something does not fit.Look at this. This lies in the <b>future</b>. And that. Kept in this browser.");

        open(page, "/stretches");
        assertThat(page.locator(".outbox")).containsText("could not be saved. Something does not fit.");
        assertThat(page.locator(".outbox")).containsText("This lies in the <b>future</b>.");
        isAccessible(page);
        Download download = page.waitForDownload(() -> press(page, "Download it"));
        Assertions.assertThat(download.suggestedFilename()).matches("supple-cat-camel-[0-9a-f-]{36}\\.json");
        Assertions.assertThat(Files.readString(download.path()))
                .contains("\"note\": \"Only here\"", "\"routine\": \"cat-camel\"");
    }

    @Test
    void a_refused_entry_is_tried_again_or_thrown_away_only_on_a_second_word() {
        Page page = phone();
        refuse(page);
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Kept in this browser.");

        open(page, "/settings");
        page.waitForResponse("**/api/v1/entries/*", () -> press(page, "Try again"));
        press(page, "Discard");
        page.reload();
        assertThat(page.locator(".outbox [data-kind=look]")).hasCount(1);
        press(page, "Discard");
        press(page, "Discard for good");
        assertThat(page.locator(".outbox .notice")).hasCount(0);

        page.unrouteAll();
        page.reload();
        assertThat(page.locator("h1")).hasText("Settings");
        open(page, "/diary");
        assertThat(page.locator(".diary-empty")).isVisible();
    }

    @Test
    void a_refused_entry_is_saved_once_the_reason_is_gone() {
        Page page = phone();
        refuse(page);
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Kept in this browser.");
        page.unrouteAll();

        open(page, "/");
        press(page, "Try again");
        assertThat(page.locator(".outbox")).containsText("is saved.");
        link(page, "See it in your diary").click();
        assertThat(page.locator(".entry-card")).hasCount(1);
    }

    /// Does a session, with the network already refusing it.
    private void refuse(Page page) {
        page.route(
                "**/api/v1/entries/*",
                route -> route.fulfill(new FulfillOptions().setStatus(422).setBody(REFUSAL)));
        start(page, "cat-camel");
        pass(page, 74);
        page.locator("body[data-screen=finish]").waitFor();
    }
}

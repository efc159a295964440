// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Somebody has their reminders stand in the calendar of their computer, and later does not want that any more.
class FeedJourneyTest extends Journey {

    @Test
    void an_address_is_made_read_by_a_program_seen_in_the_list_and_ended() {
        Page page = phone();
        open(page, "/settings");
        link(page, "Reminders in your calendar").click();
        page.getByLabel("Which program is it for?").fill("Thunderbird");
        press(page, "Make an address");

        assertThat(page.locator("#made")).containsText("It is shown this once.");
        isAccessible(page);
        String address = page.getByLabel("Address", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        APIResponse calendar = page.request().get(address);
        Assertions.assertTrue(calendar.text().startsWith("BEGIN:VCALENDAR"), calendar.statusText());

        open(page, "/settings/feed");
        assertThat(page.locator("#made")).hasCount(0);
        assertThat(page.locator(".feed-list")).containsText("Last read on ");
        page.locator(".feed-list").getByRole(AriaRole.BUTTON).click();

        assertThat(page.getByText("That address opens nothing any more.")).isVisible();
        assertThat(page.locator(".feed-list")).hasCount(0);
        Assertions.assertEquals(404, page.request().get(address).status());
    }
}

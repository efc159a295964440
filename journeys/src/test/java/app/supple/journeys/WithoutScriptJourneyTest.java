// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/// Supple in a browser that runs no scripts.
class WithoutScriptJourneyTest extends Journey {

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    @Test
    void settings_are_changed_and_mistakes_come_back_with_what_was_typed() {
        Page page = plain();
        open(page, "/settings");
        page.getByLabel("Minutes after rising").fill("121");
        press(page, "Save settings");
        assertThat(page.locator("body")).containsText("Choose a whole number of minutes");
        assertThat(page.getByLabel("Minutes after rising")).hasValue("121");

        page.getByLabel("Minutes after rising").fill("0");
        press(page, "Save settings");
        assertThat(page.locator("body")).containsText("Your settings are kept.");
        open(page, "/");
        assertThat(page.locator("body")).not().containsText("stands in");
    }

    @Test
    void a_day_is_looked_at_before_it_is_saved() {
        Page page = plain();
        open(page, "/settings/rhythm");
        page.getByLabel("Rising", EXACTLY).fill("06:50");
        page.getByLabel("Bed").fill("05:10");
        press(page, "Show how it would look");
        assertThat(page.locator("#errors")).containsText("Choose another time");
        assertThat(page.getByLabel("Rising", EXACTLY)).hasValue("06:50");

        page.getByLabel("Bed").fill("23:00");
        press(page, "Add a silent time");
        page.locator("#quiet2_from").fill("12:00");
        page.locator("#quiet2_to").fill("14:00");
        press(page, "Show how it would look");
        assertThat(page.locator(".moments")).containsText("Silent");
        assertThat(page.locator(".moments")).containsText("23:00");
        open(page, "/");
        assertThat(page.locator(".band")).containsText("07:00 to 22:30");

        page.goBack();
        press(page, "Save rhythm");
        assertThat(page.locator(".notice-saved")).containsText("Your rhythm is kept.");
        open(page, "/");
        assertThat(page.locator(".band")).containsText("06:50 to 23:00");
    }

    @Test
    void an_entry_is_changed_deleted_and_brought_back() {
        doASession();
        Page page = plain();
        open(page, "/diary");
        page.locator(".entry-open").click();
        page.locator("#pain_after input[value='3']").check();
        page.getByLabel("Note").fill("Better <b>now</b>");
        press(page, "Save changes");
        assertThat(page.locator(".entry-card")).containsText("Pain 3 of 10 after.");
        assertThat(page.locator(".entry-card")).containsText("Better <b>now</b>");

        page.locator(".entry-open").click();
        press(page, "Delete this entry");
        assertThat(page.locator(".entry-card")).hasCount(0);
        press(page, "Undo");
        assertThat(page.locator(".entry-card")).containsText("Better <b>now</b>");
    }

    @Test
    void the_player_still_shows_its_plan() {
        Page page = plain();
        open(page, "/play/morning");
        assertThat(page.locator(".plan li")).hasCount(5);
        assertThat(page.locator("noscript .why")).isVisible();
    }

    private Page plain() {
        return browse(Screen.PHONE.context(ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    private void doASession() {
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 80);
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Saved.");
    }
}

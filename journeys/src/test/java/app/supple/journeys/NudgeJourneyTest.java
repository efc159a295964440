// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A day of reminders on open pages, of somebody who has set up nothing.
class NudgeJourneyTest extends Journey {

    @Test
    void from_the_first_start_on_today_says_what_comes_next_and_why_and_the_break_comes() {
        Page page = phone();
        open(page, "/");

        assertThat(page.locator(".band-next"))
                .containsText("Next: 09:00, in 1 hour 40 minutes. Every 2 hours, counted from 07:00.");
        at(page, "09:00");

        assertThat(card(page)).containsText("Time for a break.");
        isAccessible(page);
        fitsItsWidth(page);
        picture(page, "nudge-phone");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Start").setExact(true))
                .click();
        page.waitForURL(Pattern.compile(".*/play/[a-z-]+\\?form=chair"));
        open(page, "/");
        at(page, "09:01");
        assertThat(card(page).getByRole(AriaRole.BUTTON, named("Done"))).isVisible();
        press(page, "Done");
        assertThat(card(page)).isHidden();
        open(page, "/");
        assertThat(page.locator(".band ol")).containsText("09:00, Break done");
    }

    @Test
    void the_last_button_of_a_long_page_is_not_left_under_it() {
        Page page = phone();
        open(page, "/check-in");
        at(page, "09:00");
        assertThat(card(page)).isVisible();

        page.locator("#pain_usual input[value='4']").check();
        press(page, "Save this check-in");

        assertThat(page.locator("h1")).hasText("Saved");
    }

    @Test
    void put_off_it_comes_again_when_it_was_asked_to_and_says_so_meanwhile() {
        Page page = phone();
        open(page, "/stretches");
        at(page, "11:00");

        card(page).getByText("Later").click();
        press(page, "15 minutes");

        assertThat(card(page)).isHidden();
        open(page, "/why");
        assertThat(page.locator(".why-waiting")).containsText("Put off at 11:00 until 11:15.");
        at(page, "11:15");
        assertThat(card(page)).containsText("Time for a break.");
    }

    @Test
    void skipped_it_is_gone_and_nobody_reproaches() {
        Page page = phone();
        open(page, "/");
        at(page, "13:00");

        press(page, "Skip");

        assertThat(card(page)).isHidden();
        open(page, "/why");
        assertThat(page.locator(".why-skipped")).containsText("Skipped at 13:00.");
        isAccessible(page);
    }

    @Test
    void answered_in_one_tab_it_leaves_the_other() {
        Page one = browse(Screen.DESKTOP, ColorScheme.LIGHT);
        open(one, "/");
        at(one, "15:00");
        Page other = one.context().newPage();
        open(other, "/stretches");
        assertThat(card(other)).containsText("Time for a break.");

        press(one, "I have moved");

        assertThat(card(one)).isHidden();
        assertThat(card(other)).isHidden();
        open(other, "/why");
        assertThat(other.locator(".why-done")).containsText("you had moved");
    }

    @Test
    void who_travels_is_reminded_by_the_clocks_of_the_new_place() {
        Page page = phone();
        open(page, "/");
        at(page, "09:00");
        press(page, "Skip");

        Page away = browse(Screen.PHONE.context(ColorScheme.LIGHT).setTimezoneId("America/New_York"));
        away.waitForResponse("**/api/v1/place", () -> open(away, "/stretches"));

        // What came in Berlin does not come again: the next is the first that no clock of theirs has shown.
        open(away, "/");
        assertThat(away.locator(".band-next")).containsText("Next: 11:00, in 8 hours.");
        open(away, "/why");
        assertThat(away.locator("main > p.quiet")).containsText("America/New_York");
        assertThat(away.locator(".why-skipped")).containsText("Skipped at 03:00.");
    }

    private static Locator card(Page page) {
        return page.locator(".nudge");
    }

    /// Moves the clock of the server to this time on the wall in Berlin, and lets the page look, as it does when
    /// somebody comes back to it.
    private void at(Page page, String time) {
        supple().clock().moveTo(Instant.parse("2026-11-22T" + time + ":00+01:00"));
        page.waitForResponse(
                "**/api/v1/nudge", () -> page.evaluate("document.dispatchEvent(new Event('visibilitychange'))"));
    }
}

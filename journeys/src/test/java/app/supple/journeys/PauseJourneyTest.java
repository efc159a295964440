// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/// A person wants to be left alone for a while.
class PauseJourneyTest extends Journey {

    @Test
    void an_hour_holds_at_once_and_is_ended_early() {
        Page page = at("2026-11-27T16:25");
        link(page, "Pause reminders").click();
        assertThat(now(page)).containsText("17:00, in 35 minutes.");
        press(page, "For an hour");
        assertThat(page.locator(".notice-saved")).containsText("it ends by itself");
        assertThat(now(page)).containsText("Paused until 17:25. Then: 19:00, in 2 hours 35 minutes.");
        isAccessible(page);
        page.locator(".pause-list button").click();
        assertThat(page.locator(".notice-saved")).containsText("That pause is over.");
        assertThat(now(page)).containsText("17:00, in 35 minutes.");
    }

    @Test
    void a_weekend_is_set_on_friday_and_over_on_monday() {
        Page page = at("2026-11-27T16:25");
        open(page, "/pause");
        page.locator("#first").fill("2026-11-28");
        page.locator("#last").fill("2026-11-29");
        press(page, "Pause these days");
        assertThat(page.locator(".pause-list li")).containsText("From tomorrow to Sunday 29 November, on holiday");
        assertThat(now(page)).containsText("17:00, in 35 minutes.");

        for (String time : new String[] {"2026-11-28T09:00", "2026-11-29T21:30", "2026-11-30T03:59"}) {
            moveTo(page, time);
            assertThat(now(page)).containsText("Paused until ");
            assertThat(now(page)).containsText("07:00");
        }
        moveTo(page, "2026-11-30T04:00");
        assertThat(now(page)).containsText("07:00, in 3 hours. The morning session.");
        assertThat(page.locator(".pause-list")).hasCount(0);
    }

    @Test
    void days_that_do_not_fit_are_shown_at_their_field_and_stay() {
        Page page = at("2026-11-27T16:25");
        open(page, "/pause");
        page.locator("#first").fill("2026-12-24");
        page.locator("#last").fill("2026-12-23");
        page.locator("[name=because][value=illness]").check();
        press(page, "Pause these days");
        assertThat(page.locator("#errors")).isFocused();
        assertThat(page.locator("#last-error")).containsText("2026-12-23 comes before 2026-12-24");
        assertThat(page.locator("#first")).hasValue("2026-12-24");
        assertThat(page.locator("[name=because][value=illness]")).isChecked();
        isAccessible(page);
        fitsItsWidth(page);
    }

    private Page at(String time) {
        move(time);
        Page page = phone();
        open(page, "/settings");
        return page;
    }

    private void moveTo(Page page, String time) {
        move(time);
        page.reload();
    }

    private void move(String time) {
        supple().clock().moveTo(LocalDateTime.parse(time).atZone(Address.BERLIN).toInstant());
    }

    private static Locator now(Page page) {
        return page.locator("section[aria-labelledby=now]");
    }
}

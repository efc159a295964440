// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/// A person says how the back is: in ten seconds of an evening, at the start, and on two devices at once.
class CheckInJourneyTest extends Journey {

    private static final String NOTE = "/notes/2026-11-22";

    @Test
    void a_note_takes_less_than_ten_keys() {
        Page page = phone();
        open(page, "/");
        link(page, "Note it in ten seconds").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("How was the day?");
        isAccessible(page);
        page.locator("input[name=pain]:checked").focus();
        keys(page, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Tab", "ArrowRight", "Enter");

        assertThat(page.locator("#note")).containsText("3 of 10");
        assertThat(page.locator("#note")).containsText("Pain medicine");
        isAccessible(page);
    }

    @Test
    void a_note_needs_no_script() {
        Page page = browse(Screen.PHONE.context(ColorScheme.LIGHT).setJavaScriptEnabled(false));
        open(page, NOTE);
        page.locator("#pain input[value='6']").check();
        page.getByLabel("A few words").fill("Long <b>drive</b>");
        press(page, "Save this note");
        assertThat(page.locator("#note")).containsText("Long <b>drive</b>");

        link(page, "Remove this note").click();
        press(page, "Remove it");
        assertThat(page.locator("#note")).not().containsText("6 of 10");
    }

    @Test
    void the_start_asks_for_three_activities_and_how_they_go() {
        Page page = phone();
        open(page, "/");
        link(page, "Check in").click();
        link(page, "Name three activities").click();
        page.locator("#name_1").fill("Putting on socks");
        page.locator("#name_2").fill("Sitting through a film");
        page.locator("#name_3").fill("Carrying the shopping");
        isAccessible(page);
        press(page, "Save my activities");

        page.locator("#activity_a1 input[value='3']").check();
        page.locator("#activity_a2 input[value='5']").check();
        page.locator("#activity_a3 input[value='0']").check();
        page.locator("#pain_usual input[value='6']").check();
        isAccessible(page);
        fitsItsWidth(page);
        press(page, "Save this check-in");
        assertThat(page.locator(".told")).containsText("Can do: Carrying the shopping");
        assertThat(page.locator(".told")).containsText("6 of 10");
        isAccessible(page);
        open(page, "/");
        assertThat(page.locator(".asks")).not().containsText("minutes:");
    }

    @Test
    void two_devices_write_of_the_same_day_and_nothing_is_lost() {
        Page phone = phone();
        Page desk = browse(Screen.DESKTOP, ColorScheme.DARK);
        open(phone, NOTE);
        open(desk, NOTE);
        phone.locator("#pain input[value='4']").check();
        phone.getByLabel("A few words").fill("Rain");
        press(phone, "Save this note");
        desk.locator("#pain input[value='6']").check();
        desk.getByLabel("A few words").fill("Long drive");
        press(desk, "Save this note");

        assertThat(desk.locator(".both")).containsText("4 of 10");
        assertThat(desk.locator(".both")).containsText("6 of 10");
        isAccessible(desk);
        picture(desk, "conflict-DESKTOP-DARK");
        press(desk, "Keep what I just wrote");
        assertThat(desk.locator("#note")).containsText("6 of 10");
        assertThat(desk.locator("#note")).containsText("Long drive");
        assertThat(desk.locator("#note")).containsText("Rain");
    }

    private static void keys(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}

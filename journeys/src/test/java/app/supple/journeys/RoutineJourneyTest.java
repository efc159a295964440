// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/// A person has little time, sits at a desk, or wants it their own way.
class RoutineJourneyTest extends Journey {

    @Test
    void four_minutes_at_a_desk_start_from_today() {
        Page page = phone();
        open(page, "/");
        assertThat(page.locator(".session-less")).containsText("I have less time:");
        link(page, "4 at your desk").click();
        assertThat(page.locator("h1:visible")).hasText("At your desk");
        assertThat(page.locator("#minutes")).containsText("minutes");
        assertThat(page.locator(".plan")).containsText("Seated");
        isAccessible(page);
        fitsItsWidth(page);
        page.locator("#ready button[type=submit]").click();
        assertThat(page.locator("#name")).isVisible();
    }

    @Test
    void a_routine_is_built_reordered_practised_and_becomes_the_evening() {
        Page page = phone();
        make(page);
        String second = lines(page).nth(1).textContent();
        press(page, "Move " + second + " up");
        assertThat(lines(page).first()).hasText(second);
        page.locator("#add").selectOption("childs-pose");
        press(page, "Add");
        assertThat(page.locator(".routine-line")).hasCount(6);
        page.locator("#each-0").fill("999");
        press(page, "Save routine");
        assertThat(page.locator("#errors")).isFocused();
        page.locator("#each-0").fill("12");
        press(page, "Save routine");
        assertThat(page.locator(".notice-saved")).containsText("Your routine is kept.");
        assertThat(page.locator("#each-0")).hasValue("12");
        isAccessible(page);
        fitsItsWidth(page);
        picture(page, "routine-phone");

        link(page, "Practise as saved").click();
        assertThat(page.locator("h1:visible")).hasText("Tea break");
        assertThat(page.locator(".plan li")).hasCount(6);

        open(page, "/routines");
        page.locator(".routine-ways button").last().click();
        assertThat(page.locator(".routine-card")).containsText("This is your evening now.");
        isAccessible(page);
        picture(page, "routines-phone");
        open(page, "/");
        assertThat(page.locator("#evening")).hasText("Tea break");
        open(page, "/routines");
        page.locator(".routine-ways button").last().click();
        assertThat(page.locator(".notice-saved")).containsText("Supple plans that session again.");
        open(page, "/");
        assertThat(page.locator("#evening")).hasText("Evening");
    }

    @Test
    void the_builder_is_readable_on_a_desktop_in_the_dark() {
        Page page = browse(Screen.DESKTOP, ColorScheme.DARK);
        open(page, "/routines");
        page.locator("#title").fill("Calm");
        press(page, "Make it");
        assertThat(page.locator(".routine-line")).hasCount(5);
        isAccessible(page);
        picture(page, "routine-desktop-dark");
    }

    private void make(Page page) {
        open(page, "/stretches");
        link(page, "Your routines").click();
        page.locator("#title").fill("Tea break");
        page.locator("#from").selectOption("desk");
        press(page, "Make it");
        assertThat(page.locator(".routine-line")).hasCount(5);
    }

    private static Locator lines(Page page) {
        return page.locator(".routine-name h2");
    }
}

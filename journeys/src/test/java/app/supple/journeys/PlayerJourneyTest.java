// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// What can be done during a session.
class PlayerJourneyTest extends Journey {

    @Test
    void the_keys_pause_skip_and_go_back() {
        Page page = phone();
        start(page, "evening");
        pass(page, 12);
        page.keyboard().press("Space");
        assertThat(page.locator("#under")).containsText("Paused");
        pass(page, 60);
        assertThat(page.locator("#seconds")).hasText("28");

        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#round")).hasText("2 of 2");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#round")).hasText("1 of 2");

        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    @Test
    void what_hurts_is_paused_at_once_and_the_easier_form_is_offered_and_recorded() {
        Page page = phone();
        start(page, "evening");
        pass(page, 20);
        press(page, "This hurts");
        assertThat(page.locator("#under")).containsText("Paused");
        isAccessible(page);
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.RADIO, named("6")).check();
        dialog.getByRole(AriaRole.RADIO, named("No")).check();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Do the easier form.*")))
                .click();
        assertThat(page.locator("#what")).containsText("Rock");
        press(page, "Carry on");

        pass(page, 90);
        endAndSave(page);

        open(page, "/diary");
        assertThat(page.locator(".entry-card")).containsText("It hurt: trunk rotation");
        assertThat(page.locator(".entry-card")).containsText("stopped early");
        page.locator(".entry-open").click();
        assertThat(page.locator(".exercises")).containsText("hurt 6 of 10");
        assertThat(page.locator(".exercises")).containsText("Easier form");
        isAccessible(page);
    }

    @Test
    void new_numbness_ends_the_session_and_leads_to_the_safety_page() {
        Page page = phone();
        start(page, "evening");
        pass(page, 20);
        press(page, "This hurts");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.RADIO, named("Yes")).check();

        assertThat(dialog).containsText("needs a clinician");
        assertThat(dialog.locator("a[href='/safety']")).isVisible();
    }

    @Test
    void every_control_is_a_large_button_with_a_name() {
        Page page = phone();
        start(page, "morning");
        for (Locator button : page.locator("#run button:visible").all()) {
            var box = button.boundingBox();
            Assertions.assertThat(Math.min(box.width, box.height))
                    .as(button.textContent())
                    .isGreaterThanOrEqualTo(44);
        }
    }

    private static void endAndSave(Page page) {
        press(page, "End session");
        press(page, "End and save");
        page.locator("body[data-screen=finish]").waitFor();
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Saved.");
    }
}

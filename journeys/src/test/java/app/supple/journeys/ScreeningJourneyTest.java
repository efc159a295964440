// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody new, who is asked before their first session.
class ScreeningJourneyTest extends Journey {

    @Override
    boolean hasAnswered() {
        return false;
    }

    @Test
    void a_normal_start_leads_from_today_through_the_questions_to_the_player() {
        Page page = phone();
        open(page, "/");
        assertThat(page.locator("#main")).containsText("some plain questions, about 3 minutes");
        link(page, "Start with the questions").click();
        link(page, "Start").click();
        isAccessible(page);
        fitsItsWidth(page);

        sayNoToTheRest(page);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("You can go on")))
                .isVisible();
        link(page, "On to the session").click();
        page.locator("#ready").waitFor();
        press(page, "Start");
        page.locator("body[data-screen=run]").waitFor();
    }

    @Test
    void an_emergency_locks_says_what_to_do_and_opens_when_the_answer_changes() {
        Page page = phone();
        open(page, "/screening/questions/saddle");
        press(page, "No");
        press(page, "Yes");
        assertThat(page.locator("h1")).containsText("Get help now");
        assertThat(page.locator("#main")).containsText("Call your local emergency number");
        isAccessible(page);
        fitsItsWidth(page);
        open(page, "/");
        assertThat(page.locator("h1")).containsText("Help first");
        isAccessible(page);
        open(page, "/play/morning");
        assertThat(page.locator("h1")).containsText("Get help now");

        page.getByText("Change this answer").click();
        press(page, "No");
        sayNoToTheRest(page);

        open(page, "/play/morning");
        page.locator("#ready").waitFor();
    }

    @Test
    void it_can_be_answered_without_a_mouse_and_taken_back() {
        Page page = phone();
        open(page, "/screening/questions/saddle");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("No"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".screening-progress")).containsText("Question 2 of 32");

        link(page, "Back").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("button[value=no]")).containsText("your answer so far");
    }

    @ParameterizedTest
    @CsvSource({"PHONE,LIGHT", "PHONE,DARK", "DESKTOP,LIGHT", "DESKTOP,DARK"})
    void what_comes_of_the_answers_is_accessible_and_fits(Screen screen, ColorScheme theme) {
        Page page = browse(screen, theme);
        String where = "-" + screen + "-" + theme;
        seen(page, "/", "screening-today" + where);
        seen(page, "/screening?for=morning", "screening-before" + where);
        open(page, "/screening/questions/saddle");
        press(page, "Yes");
        seen(page, "/screening", "screening-emergency" + where);
        seen(page, "/", "screening-today-locked" + where);
        open(page, "/screening/questions/saddle");
        page.locator("button[value=no]").click();
        sayNoToTheRest(page);
        answerYes(page, "night");
        answerYes(page, "sore-knee");
        seen(page, "/screening?for=morning", "screening-clear" + where);
        answerYes(page, "fever");
        seen(page, "/screening", "screening-ask-first" + where);
        seen(page, "/screening/answers", "screening-answers" + where);
    }

    private void answerYes(Page page, String question) {
        open(page, "/screening/questions/" + question);
        page.locator("button[value=yes]").click();
    }

    private void seen(Page page, String path, String name) {
        open(page, path);
        isAccessible(page);
        fitsItsWidth(page);
        picture(page, name);
    }

    private static void sayNoToTheRest(Page page) {
        while (page.url().contains("/screening/questions/")) {
            page.locator("button[value=no], button[value=skip]").click();
        }
    }
}

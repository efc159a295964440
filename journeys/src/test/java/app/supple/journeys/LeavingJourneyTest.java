// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A person leaves in the middle, in all the ways there are, and comes back.
class LeavingJourneyTest extends Journey {

    @Test
    void before_anything_was_done_there_is_nothing_to_save() {
        Page page = phone();
        start(page, "evening");
        pass(page, 5);
        press(page, "End session");
        assertThat(page.locator("#end-save")).isHidden();
        press(page, "Go on");
        assertThat(page.locator("#under")).hasText("get ready");
        pass(page, 6);
        press(page, "End session");
        assertThat(page.locator("#end-save")).isVisible();
    }

    @Test
    void ending_without_saving_leaves_no_trace() {
        Page page = phone();
        start(page, "evening");
        pass(page, 60);
        press(page, "End session");
        press(page, "End without saving");
        page.waitForURL(supple().url("/"));
        assertThat(page.locator("main .button.primary")).hasText("Start morning session");
        page.waitForFunction("() => document.querySelector('.outbox') !== null");
        assertThat(page.locator(".outbox .notice")).hasCount(0);
        open(page, "/diary");
        assertThat(page.locator(".entry-card")).hasCount(0);
        open(page, "/play/evening");
        assertThat(page.locator("#ready")).isVisible();
    }

    @Test
    void the_back_button_leads_out_and_the_notice_leads_back_in() {
        Page page = phone();
        open(page, "/stretches");
        start(page, "evening");
        pass(page, 25);
        page.goBack();
        assertThat(page.locator(".outbox")).containsText("Evening is not finished.");
        isAccessible(page);
        link(page, "Open it").click();
        assertThat(page.locator("#resume-title")).hasText("Evening, 1 of 5");
        page.locator("#carry-on").click();
        assertThat(page.locator("#under")).hasText("of 30 s");
        assertThat(page.locator("#seconds")).hasText("15");
    }

    @Test
    void a_reload_in_a_pause_or_an_open_sheet_waits_at_the_same_second() {
        Page page = phone();
        start(page, "evening");
        pass(page, 20);
        page.keyboard().press("Space");
        pass(page, 100);
        page.reload();
        page.locator("#carry-on").click();
        assertThat(page.locator("#seconds")).hasText("20");

        press(page, "This hurts");
        page.reload();
        page.locator("#carry-on").click();
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator("#seconds")).hasText("20");
    }

    @Test
    void a_reload_on_the_last_screen_keeps_what_was_said_and_saves_it_once() {
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 74);
        page.locator("#pain-after")
                .getByText("3", new Locator.GetByTextOptions().setExact(true))
                .waitFor();
        page.locator("#pain-after input[value='3']").check();
        page.locator("#after textarea").fill("Half a sen");
        page.reload();
        assertThat(page.locator("#finish-title")).hasText("Done, 1 minute. How did your back take it?");
        assertThat(page.locator("#pain-after input[value='3']")).isChecked();
        assertThat(page.locator("#after textarea")).hasValue("Half a sen");
        saveSession(page);

        page.reload();
        assertThat(page.locator("#ready")).isVisible();
        open(page, "/diary");
        assertThat(page.locator(".entry-card")).hasCount(1);
        assertThat(page.locator(".own-words")).hasText("Half a sen");
    }

    @Test
    void after_hours_nobody_carries_on_but_what_was_done_is_saved_as_it_was() {
        Page page = phone();
        start(page, "evening");
        pass(page, 60);
        open(page, "/safety");
        later(page, Duration.ofMinutes(179));
        open(page, "/play/evening");
        assertThat(page.locator("#carry-on")).isVisible();
        open(page, "/safety");
        later(page, Duration.ofMinutes(2));
        open(page, "/play/evening");
        assertThat(page.locator("#resume-text")).containsText("You left it at Sunday");
        assertThat(page.locator("#carry-on")).isHidden();

        press(page, "Save what was done");
        assertThat(page.locator("#finish-title")).hasText("Stopped after 1 minute. How did your back take it?");
        saveSession(page);
        open(page, "/diary");
        assertThat(page.locator(".entry-card .quiet")).hasText("07:20, 1 minute, stopped early");
    }

    @Test
    void starting_again_forgets_the_first_try() {
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 30);
        page.reload();
        press(page, "Start again");
        page.locator("#ready").waitFor();
        press(page, "Start");
        assertThat(page.locator("#under")).hasText("get ready");
        pass(page, 74);
        saveSession(page);
        open(page, "/diary");
        assertThat(page.locator(".entry-card .quiet")).hasText("07:20, 1 minute");
    }

    @Test
    void the_same_session_finished_in_two_tabs_stands_in_the_diary_once() {
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 30);
        Page other = page.context().newPage();
        open(other, "/play/cat-camel");
        other.locator("#carry-on").click();
        other.locator("body[data-screen=run]").waitFor();
        pass(page, 70);
        saveSession(page);
        other.locator("body[data-screen=finish]").waitFor();
        press(other, "Save");
        assertThat(other.locator("#outcome")).containsText("Saved.");
        open(page, "/diary");
        assertThat(page.locator(".entry-card")).hasCount(1);
    }

    private void later(Page page, Duration by) {
        page.clock().fastForward(by.toMillis());
        supple().clock().forward(by);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Today, looked at from before rising until the next morning.
class WholeDayJourneyTest extends Journey {

    @Test
    void one_session_is_offered_at_a_time() {
        Page page = phone();
        for (String time : List.of("2026-11-22T05:00", "2026-11-22T14:44")) {
            moveTo(page, time);
            assertThat(page.locator("main .button.primary")).hasText("Start morning session");
            assertThat(sessions(page)).hasText(new String[] {"07:00, Morning, next", "21:30, Evening, later"});
        }
        // At a quarter to three a break comes before it.
        for (String[] evening : new String[][] {{"2026-11-22T14:45", "later"}, {"2026-11-23T01:00", "next"}}) {
            moveTo(page, evening[0]);
            assertThat(page.locator("main .button.primary")).hasText("Start evening session");
            assertThat(sessions(page))
                    .hasText(new String[] {"07:00, Morning, passed", "21:30, Evening, " + evening[1]});
            assertThat(page.locator(".kicker")).hasText("Sunday 22 November");
        }
    }

    @Test
    void the_first_hour_is_gentle_and_not_a_minute_longer() {
        Page page = phone();
        Map<String, Integer> notes = Map.of("04:00", 1, "06:59", 1, "07:59", 1, "08:00", 0, "21:30", 0);
        notes.forEach((time, count) -> {
            moveTo(page, "2026-11-22T" + time);
            assertThat(page.getByText("Soon after rising")).hasCount(count);
            assertThat(page.getByText("Do the full five")).hasCount(count);
        });
    }

    @Test
    void whoever_has_been_up_for_long_gets_the_full_five_and_plays_them() {
        Page page = at("2026-11-22T07:20");
        page.getByText("Do the full five").click();
        assertThat(page.locator(".plan-name").last()).hasText("Child's pose");
        page.locator("#ready").waitFor();
        press(page, "Start");
        assertThat(page.locator("#name")).hasText("Trunk rotation");
        assertThat(page.locator("#next-name")).hasText("Cat-camel");
    }

    @Test
    void both_ends_of_the_day_are_done_in_turn_and_the_next_day_begins_anew() {
        Page page = at("2026-11-22T07:20");
        handIn(page, "morning", "2026-11-22T07:05:00+01:00", 7);
        page.reload();
        assertThat(page.locator("h1")).hasText("Morning done. 10 minutes before sleep.");
        assertThat(page.locator("main .button.primary")).hasText("Start evening session");

        moveTo(page, "2026-11-22T22:30");
        handIn(page, "evening", "2026-11-22T22:15:00+01:00", 10);
        page.reload();
        assertThat(page.locator("h1")).hasText("Both done for today. Rest well.");
        assertThat(page.locator("main .button.primary")).hasCount(0);
        assertThat(page.locator(".day-today .hidden")).hasText("Sunday 22 November: morning and evening");

        moveTo(page, "2026-11-23T03:59");
        assertThat(page.locator("h1")).hasText("Both done for today. Rest well.");
        moveTo(page, "2026-11-23T04:00");
        assertThat(page.locator("h1")).containsText("Start gently");
        assertThat(page.locator(".kicker")).hasText("Monday 23 November");
    }

    @Test
    void an_evening_without_its_morning_is_praised_for_what_it_is() {
        Page page = at("2026-11-22T22:00");
        handIn(page, "evening", "2026-11-22T21:45:00+01:00", 10);
        page.reload();
        assertThat(page.locator("h1")).hasText("Evening done. Rest well.");
        assertThat(page.locator("section[aria-labelledby=morning] .session-go")).hasText("Start now");
    }

    @Test
    void the_week_shows_what_was_done_and_leads_to_those_days_only() {
        Page page = at("2026-11-18T12:00");
        handIn(page, "morning", "2026-11-15T07:05:00+01:00", 6);
        handIn(page, "evening", "2026-11-17T00:30:00+01:00", 10);
        handIn(page, "cat-camel", "2026-11-17T12:00:00+01:00", 2);
        page.reload();
        Locator days = page.locator(".days-week .hidden");
        assertThat(days).hasText(new String[] {
            "Monday 16 November: evening",
            "Tuesday 17 November: rest",
            "Wednesday 18 November: rest",
            "Thursday 19 November: to come",
            "Friday 20 November: to come",
            "Saturday 21 November: to come",
            "Sunday 22 November: to come"
        });
        assertThat(page.locator(".days-week a")).hasCount(3);
        assertThat(page.locator(".days-week .half-done")).hasCount(1);

        page.locator(".days-week a").first().click();
        assertThat(page.locator(".entry-card .quiet")).hasText("00:30, 10 minutes");
    }

    @Test
    void a_session_stopped_early_is_not_done_but_not_forgotten_either() {
        Page page = phone();
        start(page, "morning");
        pass(page, 60);
        page.keyboard().press("Escape");
        press(page, "End and save");
        saveSession(page);

        open(page, "/");
        assertThat(page.locator("main .button.primary")).hasText("Start morning session");
        assertThat(page.getByText("What you did at 07:20 is in your diary.")).isVisible();
        link(page, "Look").click();
        assertThat(page.locator(".entry-card .quiet")).hasText("07:20, 1 minute, stopped early");
    }

    private Page at(String time) {
        Page page = phone();
        moveTo(page, time);
        return page;
    }

    /// Today at another time in Berlin.
    private void moveTo(Page page, String time) {
        Instant moment = LocalDateTime.parse(time).atZone(Address.BERLIN).toInstant();
        supple().clock().moveTo(moment);
        open(page, "/");
    }

    /// Of the band, without the breaks in between.
    private static Locator sessions(Page page) {
        return page.locator(".band ol li").filter(new Locator.FilterOptions().setHasNotText("Break"));
    }
}

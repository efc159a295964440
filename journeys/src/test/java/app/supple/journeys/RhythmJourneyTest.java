// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A person says when their day begins and ends, and how gentle its first hour is.
class RhythmJourneyTest extends Journey {

    @Test
    void all_mistakes_are_shown_at_once_each_leading_to_its_field() {
        Page page = phone();
        open(page, "/settings");
        set(page, "", "", "121");
        assertThat(page.locator("#errors li")).hasCount(3);
        assertThat(page.locator("#errors")).isFocused();
        assertThat(page.locator("#gentle_minutes")).hasValue("121");
        isAccessible(page);
        for (String field : new String[] {"rise", "bed", "gentle_minutes"}) {
            Locator input = page.locator("#" + field);
            assertThat(input).hasAttribute("aria-invalid", "true");
            assertThat(input).hasAttribute("aria-describedby", field + "-error");
            assertThat(page.locator("#" + field + "-error")).not().isEmpty();
            page.locator("#errors a[href='#" + field + "']").click();
            assertThat(input).isFocused();
        }
        open(page, "/settings");
        assertThat(page.locator("#rise")).hasValue("07:00");
    }

    @Test
    void a_day_nobody_lives_is_refused_and_what_was_typed_stays() {
        Page page = phone();
        open(page, "/settings");
        for (List<String> typed : List.of(
                List.of("22:00", "01:59", "60"),
                List.of("07:00", "07:00", "60"),
                List.of("05:00", "01:01", "60"),
                List.of("07:00", "22:30", "-1"),
                List.of("07:00", "22:30", "1.5"))) {
            set(page, typed.get(0), typed.get(1), typed.get(2));
            assertThat(page.locator("#errors li")).hasCount(1);
            assertThat(page.locator("#rise")).hasValue(typed.get(0));
            assertThat(page.locator("#bed")).hasValue(typed.get(1));
            assertThat(page.locator("#gentle_minutes")).hasValue(typed.get(2));
        }
    }

    @Test
    void the_shortest_and_the_longest_day_are_taken() {
        Page page = phone();
        for (List<String> typed : List.of(List.of("22:00", "02:00", "0"), List.of("05:00", "01:00", "120"))) {
            open(page, "/settings");
            set(page, typed.get(0), typed.get(1), typed.get(2));
            assertThat(page.locator(".notice-saved")).containsText("Your settings are kept.");
            open(page, "/");
            assertThat(page.locator(".band")).containsText(typed.get(0) + " to " + typed.get(1));
        }
    }

    @Test
    void the_gentle_time_after_rising_is_as_long_as_was_said() {
        Page page = phone();
        Map<String, Integer> notes = Map.of("0", 0, "20", 0, "21", 1, "120", 1);
        notes.forEach((minutes, count) -> {
            open(page, "/settings");
            set(page, "07:00", "22:30", minutes);
            open(page, "/");
            assertThat(page.getByText(
                            "pelvic tilt stands in for child's pose; trunk rotation and cat-camel stay small"))
                    .hasCount(count);
            open(page, "/play/morning");
            assertThat(page.locator(".plan-name").last()).hasText(count == 1 ? "Pelvic tilt" : "Child's pose");
        });
    }

    @Test
    void whoever_goes_to_bed_after_midnight_has_their_evening_then() {
        Page page = phone();
        open(page, "/settings");
        set(page, "09:00", "00:30", "60");
        supple().close();
        supple().open();

        open(page, "/");
        assertThat(page.locator(".band ol li").last()).hasText("23:30, Evening, later");
        supple().clock().forward(Duration.ofHours(17));
        page.reload();
        assertThat(page.locator(".kicker")).hasText("Sunday 22 November");
        assertThat(page.locator("main .button.primary")).hasText("Start evening session");
    }

    @Test
    void the_why_of_the_gentle_hour_is_one_step_away() {
        Page page = phone();
        open(page, "/");
        link(page, "Why?").click();
        assertThat(page.locator("#gentle")).isInViewport();
        Locator evidence = page.getByText("Nobody has tested gentle stretching");
        assertThat(evidence).isHidden();
        page.getByText("How sure is this?").click();
        assertThat(evidence).isVisible();
    }

    private static void set(Page page, String rise, String bed, String minutes) {
        page.locator("#rise").fill(rise);
        page.locator("#bed").fill(bed);
        page.locator("#gentle_minutes").fill(minutes);
        press(page, "Save settings");
        page.locator("#errors, .notice-saved").waitFor();
    }
}

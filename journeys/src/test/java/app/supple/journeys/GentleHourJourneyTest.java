// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A person says how gentle the first hour of their day is.
class GentleHourJourneyTest extends Journey {

    @Test
    void the_gentle_time_after_rising_is_as_long_as_was_said() {
        Page page = phone();
        Map<String, Integer> notes = Map.of("0", 0, "20", 0, "21", 1, "120", 1);
        notes.forEach((minutes, count) -> {
            open(page, "/settings");
            set(page, minutes);
            open(page, "/");
            assertThat(page.getByText(
                            "pelvic tilt stands in for child's pose; trunk rotation and cat-camel stay small"))
                    .hasCount(count);
            open(page, "/play/morning");
            assertThat(page.locator(".plan-name").last()).hasText(count == 1 ? "Pelvic tilt" : "Child's pose");
        });
    }

    @Test
    void a_length_that_cannot_be_is_refused_and_what_was_typed_stays() {
        Page page = phone();
        open(page, "/settings");
        for (String minutes : List.of("121", "-1", "1.5")) {
            set(page, minutes);
            assertThat(page.locator("#errors li")).hasCount(1);
            assertThat(page.locator("#errors")).isFocused();
            assertThat(page.locator("#gentle_minutes")).hasValue(minutes);
            page.locator("#errors a[href='#gentle_minutes']").click();
            assertThat(page.locator("#gentle_minutes")).isFocused();
        }
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

    private static void set(Page page, String minutes) {
        page.locator("#gentle_minutes").fill(minutes);
        press(page, "Save settings");
        page.locator("#errors, .notice-saved").waitFor();
    }
}

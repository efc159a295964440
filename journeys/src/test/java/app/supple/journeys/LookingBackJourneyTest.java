// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A person looks back in their diary, by day and by month, over midnight and over the change of clocks.
class LookingBackJourneyTest extends Journey {

    @Test
    void an_empty_diary_says_what_will_stand_there_and_knows_no_tomorrow() {
        Page page = phone();
        open(page, "/diary");
        assertThat(page.locator(".diary-empty")).hasText("Nothing yet today. A session you finish appears here.");
        assertThat(page.locator(".days-month li")).hasCount(30);
        assertThat(page.locator(".days-month a")).hasCount(22);
        assertThat(link(page, "December 2026")).hasCount(0);
    }

    @Test
    void the_months_are_turned_back_over_new_year_and_forward_to_today() {
        Page page = phone();
        open(page, "/diary/2026-01-15");
        assertThat(page.locator("#month")).hasText("January 2026");
        link(page, "December 2025").click();
        assertThat(page.locator("#day")).hasText("Wednesday 31 December 2025");
        assertThat(page.locator(".diary-empty")).hasText("A day of rest. One day hardly moves a habit.");
        assertThat(page.locator(".days-month a[aria-current=date]")).containsText("31");

        open(page, "/diary/2026-10-04");
        link(page, "November 2026").click();
        assertThat(page).hasURL(supple().url("/diary/2026-11-22"));
    }

    @Test
    void a_day_that_cannot_be_is_refused_with_a_way_out() {
        Page page = phone();
        for (String day : List.of("2026-11-23", "2026-02-30", "yesterday", "-0001-01-01")) {
            Assertions.assertThat(page.navigate(supple().url("/diary/" + day)).status())
                    .isEqualTo(404);
            assertThat(page.locator(".problem"))
                    .containsText(day.equals("2026-11-23") ? "still to come" : "written like this: 2026-11-22");
            assertThat(page.locator(".problem a.primary")).isVisible();
        }
    }

    @Test
    void before_four_in_the_morning_it_is_still_the_day_before() {
        Page page = phone();
        open(page, "/diary");
        handIn(page, "evening", "2026-11-21T23:50:00+01:00", 15);
        handIn(page, "childs-pose", "2026-11-22T03:59:00+01:00", 2);
        handIn(page, "morning", "2026-11-22T04:00:00+01:00", 6);

        open(page, "/diary/2026-11-21");
        assertThat(page.locator(".entry-card h3")).hasText(new String[] {"Practice: child's pose", "Evening session"});
        assertThat(page.locator(".entry-card .quiet").last()).hasText("23:50, 15 minutes");

        open(page, "/diary");
        assertThat(page.locator(".entry-card h3")).hasText(new String[] {"Morning session"});
        assertThat(page.locator(".month")).containsText("3 sessions this month.");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T00:59:30Z,2026-10-24,'02:59, 1 minute'", "2026-03-29T00:59:30Z,2026-03-28,'01:59, 1 minute'"
    })
    void a_session_over_the_change_of_clocks_keeps_its_length(Instant start, String day, String line) {
        supple().clock().moveTo(start);
        supple().answerAllWithNo();
        Page page = phone();
        start(page, "cat-camel");
        pass(page, 80);
        saveSession(page);

        open(page, "/diary/" + day);
        assertThat(page.locator(".entry-card .quiet")).hasText(line);
    }
}

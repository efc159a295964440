// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Somebody who wants to know what helps them, and lets chance decide for two weeks.
class HelpsJourneyTest extends Journey {

    private static final String ADDRESS = "/progress/helps";

    private static final String FELT = """
            async ({ routine, start, before, after }) => {
              const answer = await fetch('/api/v1/entries/' + crypto.randomUUID(), {
                method: 'PUT',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify({ routine, started_at: start + ':00+01:00', ended_at: start + ':59+01:00',
                  zone: 'Europe/Berlin', ending: 'finished', steps: [], pain_before: before,
                  pain_after: after < 0 ? null : after }),
              });
              if (answer.status !== 201) throw new Error(await answer.text());
            }""";

    @Test
    void a_new_person_is_told_how_many_days_are_missing() {
        Page page = phone();
        open(page, ADDRESS);

        assertThat(page.locator("#mornings")).containsText("Not enough days yet");
        assertThat(page.locator(".helps-clear")).hasCount(0);
        assertThat(page.locator(".helps-method p").first()).isHidden();
        page.locator(".helps-method summary").click();
        assertThat(page.locator(".helps-method")).containsText("by the method of Holm");
        isAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({"PHONE,LIGHT", "PHONE,DARK", "DESKTOP,LIGHT", "DESKTOP,DARK"})
    void who_sleeps_better_after_an_evening_is_told_and_no_cause_is_named(Screen screen, ColorScheme theme) {
        Page page = browse(screen, theme);
        open(page, ADDRESS);
        everySecondEvening(page, 56);
        open(page, ADDRESS);

        assertThat(page.locator("#mornings")).containsText("Clear difference");
        assertThat(page.locator("#mornings")).containsText("went with");
        assertThat(page.locator("#main")).not().containsText("made your mornings");
        isAccessible(page);
        fitsItsWidth(page);
        picture(page, "helps-" + screen + "-" + theme);
    }

    @Test
    void an_experiment_is_followed_day_by_day_to_its_result() {
        Page page = phone();
        open(page, ADDRESS);
        press(page, "Begin tomorrow");
        assertThat(page.locator(".notice-saved")).containsText("begins tomorrow");
        boolean sessionBefore = false;
        for (int day = 1; day <= 15; day++) {
            supple().clock().forward(Duration.ofDays(1));
            open(page, "/");
            boolean off = day < 15 && page.locator("#main").textContent().contains("no evening session today");
            if (day > 1) {
                felt(page, "morning", today() + "T07:05", sessionBefore ? 2 : 5, -1);
            }
            sessionBefore = day < 15 && !off;
            if (sessionBefore) {
                lateThatDay(page);
            }
        }
        open(page, ADDRESS);
        assertThat(page.locator("#main")).containsText("Your experiment is nearly done");
        supple().clock().forward(Duration.ofDays(1));
        open(page, ADDRESS);

        assertThat(page.locator("#main")).containsText("All 14 evenings went as drawn.");
        assertThat(page.locator("#result")).containsText("made your mornings better");
        isAccessible(page);
        picture(page, "helps-done");
    }

    @Test
    void another_stops_and_is_told_plainly_that_there_is_no_result() {
        Page page = browse(Screen.PHONE.context(ColorScheme.LIGHT).setJavaScriptEnabled(false));
        open(page, ADDRESS);
        press(page, "Begin tomorrow");
        supple().clock().forward(Duration.ofDays(3));
        open(page, ADDRESS);
        assertThat(page.locator("#main")).containsText("day 3 of 14");
        assertThat(page.locator(".helps-tonight")).containsText("Tonight:");
        press(page, "Stop the experiment");

        assertThat(page.locator("#main")).containsText("It was not finished, so there is no result.");
        open(page, "/");
        assertThat(page.locator("#main")).not().containsText("no evening session today");
    }

    private void everySecondEvening(Page page, int days) {
        LocalDate first = today().minusDays(days);
        for (int day = 0; day < days; day++) {
            boolean evening = day % 2 == 0;
            felt(page, "morning", first.plusDays(day) + "T07:05", evening ? 6 : 3, -1);
            if (evening) {
                felt(page, "evening", first.plusDays(day) + "T21:05", 4, 3);
            }
        }
    }

    /// An evening session; then it is morning again on the same clock.
    private void lateThatDay(Page page) {
        supple().clock().forward(Duration.ofHours(15));
        felt(page, "evening", today() + "T21:05", 4, 4);
        supple().clock().forward(Duration.ofHours(-15));
    }

    /// @param start on the wall of Berlin in winter, without seconds
    /// @param after below 0 for not said
    private static void felt(Page page, String routine, String start, int before, int after) {
        page.evaluate(FELT, Map.of("routine", routine, "start", start, "before", before, "after", after));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(supple().clock().instant(), Address.BERLIN);
    }
}

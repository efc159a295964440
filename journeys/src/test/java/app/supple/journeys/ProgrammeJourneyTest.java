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

/// Somebody in the twelve weeks, which begin small and adapt to how it goes.
class ProgrammeJourneyTest extends Journey {

    private static final LocalDate START = LocalDate.of(2026, 11, 22);

    @Test
    void a_normal_start_leads_from_the_choice_to_holds_of_15_seconds() {
        Page page = phone();
        open(page, "/");
        link(page, "Choose a programme").click();
        isAccessible(page);
        page.getByText("Begin today").first().click();

        assertThat(page.locator("h1")).hasText("Week 1 of 12");
        assertThat(page.locator(".path-here")).containsText("Learn");
        open(page, "/");
        assertThat(page.locator("#main")).containsText("Week 1: Learn begins.");
        start(page, "evening");
        pass(page, 12);
        assertThat(page.locator("#under")).hasText("of 15 s");
    }

    @Test
    void week_three_brings_strength_and_the_bridge_follows_it() {
        Page page = phone();
        begin(page);
        twoSessionsOnEachDay(page, 14);
        open(page, "/");
        assertThat(page.locator("#main")).containsText("Week 3:");
        assertThat(page.locator("#main")).containsText("pelvic tilt");
        open(page, "/programme");
        assertThat(page.locator(".path-here")).containsText("Build");
        assertThat(page.locator(".path-done")).hasCount(1);
        assertThat(page.locator("#main")).containsText("strength begins");
        twoSessionsOnEachDay(page, 3);
        open(page, "/");
        assertThat(page.locator("#main")).containsText("New: bridge.");
        open(page, "/play/evening");
        assertThat(page.locator("#main, body").first()).containsText("Bridge");
    }

    @Test
    void a_painful_hip_flexor_steps_back_and_says_so() {
        Page page = phone();
        begin(page);
        twoSessionsOnEachDay(page, 15);
        open(page, "/");
        hurt(page, "hip-flexor-stretch", 7);
        nextDay();
        open(page, "/");
        assertThat(page.locator("#main")).containsText("it hurt 7/10 yesterday");
        link(page, "Why?").first().click();
        assertThat(page.locator("#main")).containsText("it hurt 7/10 yesterday");
        open(page, "/programme");
        assertThat(page.locator("#main")).containsText("it hurt 7/10 yesterday");
        open(page, "/programme/days/" + today().minusDays(1));
        assertThat(page.locator("#main")).containsText("Hip flexor steps back to 15 s");
    }

    @Test
    void after_a_gap_of_ten_days_a_phase_begins_lower_without_reproach() {
        Page page = phone();
        begin(page);
        twoSessionsOnEachDay(page, 20);
        supple().clock().forward(Duration.ofDays(8));
        open(page, "/programme");
        assertThat(page.locator("#main")).containsText("Welcome back.");
        assertThat(page.locator("#main")).containsText("everything starts one step lower");
        assertThat(page.locator(".path-here")).containsText("Learn");
        assertThat(page.locator("#main")).not().containsText("missed");
        open(page, "/");
        assertThat(page.locator("#main")).containsText("Welcome back.");
    }

    @Test
    void a_session_is_left_out_moved_and_swapped_by_plain_forms() {
        Page page = phone();
        begin(page);
        open(page, "/programme/week");
        String today = "#d-" + START;
        page.locator(today + " button[value=skip]").first().click();
        assertThat(page.locator(today)).containsText("left out");
        open(page, "/");
        assertThat(page.locator("#morning")).containsText("left out today");
        press(page, "Undo");
        assertThat(page.locator("#morning")).not().containsText("left out");
        open(page, "/programme/week");
        page.locator(today + " input[type=time]").last().fill("20:15");
        page.locator(today + " button[value=move]").last().click();
        assertThat(page.locator(today)).containsText("20:15, about");
        page.locator(today + " button[value=swap]").click();
        assertThat(page.locator(today)).containsText("Morning, with the session of the evening");
        isAccessible(page);
        open(page, "/");
        assertThat(page.locator("#main")).containsText("20:15, about");
    }

    @ParameterizedTest
    @CsvSource({"PHONE,LIGHT", "PHONE,DARK", "DESKTOP,LIGHT", "DESKTOP,DARK"})
    void every_page_of_a_programme_is_accessible_and_fits(Screen screen, ColorScheme theme) {
        Page page = browse(screen, theme);
        String where = "-" + screen + "-" + theme;
        seen(page, "/programme", "programme-choose" + where);
        begin(page);
        twoSessionsOnEachDay(page, 16);
        seen(page, "/programme", "programme-path" + where);
        seen(page, "/programme/week", "programme-week" + where);
        seen(page, "/programme/days/2026-12-07", "programme-day" + where);
        seen(page, "/programme/choose", "programme-change" + where);
        seen(page, "/programme/stop", "programme-stop" + where);
        seen(page, "/", "programme-today" + where);
    }

    private void begin(Page page) {
        open(page, "/programme");
        page.getByText("Begin today").first().click();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(supple().clock().instant(), Address.BERLIN);
    }

    private void nextDay() {
        supple().clock().forward(Duration.ofDays(1));
    }

    /// Hands in both sessions of some days, each in the evening of its day; ends on the morning after.
    private void twoSessionsOnEachDay(Page page, int days) {
        for (int day = 0; day < days; day++) {
            LocalDate date = today();
            supple().clock().forward(Duration.ofHours(15));
            handIn(page, "morning", date + "T07:25:00+01:00", 5);
            handIn(page, "evening", date + "T21:30:00+01:00", 10);
            supple().clock().forward(Duration.ofHours(9));
        }
    }

    /// Hands in an evening in which one stretch hurt.
    private void hurt(Page page, String stretch, int pain) {
        LocalDate date = today();
        supple().clock().forward(Duration.ofHours(15));
        page.evaluate("""
                async ({ date, stretch, pain }) => {
                  const answer = await fetch('/api/v1/entries/' + crypto.randomUUID(), {
                    method: 'PUT',
                    headers: { 'Content-Type': 'application/json' },
                    body: JSON.stringify({ routine: 'evening', started_at: date + 'T21:30:00+01:00',
                      ended_at: date + 'T21:40:00+01:00', zone: 'Europe/Berlin', ending: 'finished',
                      steps: [{ stretch, form: 'standard', side: 'left', outcome: 'hurt', planned_seconds: 30,
                        seconds: 12, pain }] }),
                  });
                  if (answer.status !== 201) throw new Error(await answer.text());
                }""", Map.of("date", date.toString(), "stretch", stretch, "pain", pain));
        supple().clock().forward(Duration.ofHours(-15));
    }

    private void seen(Page page, String path, String name) {
        open(page, path);
        isAccessible(page);
        fitsItsWidth(page);
        picture(page, name);
    }
}

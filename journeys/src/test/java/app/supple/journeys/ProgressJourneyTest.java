// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import app.supple.person.PersonId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A person looks whether it helps.
class ProgressJourneyTest extends Journey {

    private static final LocalDate START = LocalDate.of(2026, 9, 27);

    @Test
    void who_has_only_just_come_sees_what_will_stand_there() {
        Page page = phone();
        open(page, "/");
        page.locator(".places").getByText("Progress").click();

        assertThat(page.locator("h1")).hasText("Your lines begin with your first session.");
        assertThat(page.locator(".habit")).containsText("Your habit line starts after three days.");
        assertThat(page.locator("#pain-chart-desc")).hasText("No values yet.");
        assertThat(page.locator(".places a[aria-current=page]")).hasText("Progress");
        isAccessible(page);
        link(page, "Diary").click();
        assertThat(page.locator("h1")).hasText("Diary");
    }

    @Test
    void eight_weeks_of_check_ins_become_a_finding_a_line_and_a_table() {
        eightWeeks();
        Page page = browse(Screen.DESKTOP, ColorScheme.DARK);
        open(page, "/progress");

        assertThat(page.locator("h1"))
                .hasText("Your pain is 3 points lower than at the start. That is a clear change.");
        assertThat(page.locator("svg[aria-labelledby^=pain-chart] .value")).hasCount(8);
        assertThat(page.locator("svg[aria-labelledby^=pain-chart] text.band")).hasText("30 % or more below the start");
        isAccessible(page);
        fitsItsWidth(page);

        page.locator("section[aria-labelledby=pain] .twin summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("section[aria-labelledby=pain] .twin tbody tr")).hasCount(9);
        assertThat(page.locator("section[aria-labelledby=pain] .twin tbody td").first())
                .hasText("3");
    }

    @Test
    void everything_is_there_without_a_script() {
        eightWeeks();
        Page page = browse(Screen.PHONE.context(ColorScheme.LIGHT).setJavaScriptEnabled(false));
        open(page, "/progress");
        link(page, "Week").click();
        assertThat(page.locator("section[aria-labelledby=minutes]")).isVisible();
        assertThat(page.locator("section[aria-labelledby=medicine-days]")).hasCount(0);

        link(page, "All").click();
        page.locator("section[aria-labelledby=pain] .twin summary").click();
        assertThat(page.locator("section[aria-labelledby=pain] .twin table")).isVisible();
    }

    /// Pain falls from 6 to 3.
    private void eightWeeks() {
        supple().keep(store -> {
            for (int week = 0; week <= 8; week++) {
                var numbers = Map.of(Measure.PAIN_USUAL, 6 - Math.min(3, week / 2), Measure.MEDICINE_DAYS, 3);
                var answers = new Answers(numbers, Map.of(), Medicine.UNSAID, "");
                var round = week == 0 ? Round.START : Round.WEEKLY;
                store.checkIns().keep(PersonId.ME, new CheckIn(START.plusWeeks(week), round, answers, 0));
            }
        });
    }
}

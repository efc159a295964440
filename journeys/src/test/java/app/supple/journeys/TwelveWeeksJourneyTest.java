// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One person from the first answer to the page for the clinician, and on to another Supple. 84 days in fast motion.
class TwelveWeeksJourneyTest extends Journey {

    private static final LocalDate START = LocalDate.of(2026, 11, 22);

    private static final String FINDING = "Your pain is 3 points lower than at the start. That is a clear change.";

    /// Evenings on which the note is written by hand.
    private static final Set<Integer> BY_HAND = Set.of(1, 41, 83);

    @TempDir
    private Path elsewhere = Path.of("");

    @Test
    void twelve_weeks_are_lived_looked_at_handed_over_and_taken_elsewhere() throws IOException {
        Page page = phone();
        begin(page);
        for (int day = 0; day < TwelveWeeks.DAYS; day++) {
            live(page, day);
        }
        open(page, "/");
        checkIn(page, 12);
        looked();
        open(page, "/progress");
        charts(page);
        habit(page);
        besideTheTrial(page);
        open(page, "/progress/helps");
        assertThat(page.locator("#after-evening")).containsText("Clear difference");
        assertThat(page.locator("#after-evening")).containsText("1.0 point lower than before them");
        handOver(page);
        takeAlong(page);
    }

    /// Chooses the weeks, names what matters, and says how it is now.
    private void begin(Page page) {
        open(page, "/");
        link(page, "Choose a programme").click();
        page.locator("section[aria-labelledby=trial-dose] button").click();
        assertThat(page.locator("h1")).hasText("Week 1 of 12");
        open(page, "/");
        link(page, "Check in").click();
        link(page, "Name three activities").click();
        page.locator("#name_1").fill("Putting on socks");
        page.locator("#name_2").fill("Sitting through a film");
        page.locator("#name_3").fill("Carrying the shopping");
        press(page, "Save my activities");
        pick(page, "medicine_days", 5);
        pick(page, "days_limited", 5);
        answer(page, 0);
    }

    /// From twenty past seven in the morning to the same time on the next day.
    private void live(Page page, int day) {
        LocalDate date = START.plusDays(day);
        var sender = new Sender(page);
        if (day == 7 || day == 42) {
            open(page, "/");
            checkIn(page, day / 7);
        } else if (day > 0 && day % 7 == 0) {
            sender.checkIn(day / 7, date);
        }
        supple().clock().forward(Duration.ofHours(15));
        if (!TwelveWeeks.MISSED.contains(day)) {
            sender.sessions(day, date);
            if (BY_HAND.contains(day)) {
                note(page, day);
            } else {
                sender.note(day, date);
            }
        }
        supple().clock().forward(Duration.ofHours(9));
    }

    private void note(Page page, int day) {
        open(page, "/");
        link(page, "Note it in ten seconds").click();
        String said = TwelveWeeks.tookMedicine(day) ? "yes" : "no";
        pick(page, "pain", TwelveWeeks.pain(day / 7));
        page.locator("#medicine input[value='" + said + "']").check();
        page.locator("#limited input[value='" + said + "']").check();
        page.getByLabel("A few words").fill("Evening of day " + day);
        press(page, "Save this note");
        assertThat(page.locator("#note")).containsText("Evening of day " + day);
    }

    /// From Today; the days are counted from the notes already.
    private static void checkIn(Page page, int week) {
        link(page, "Check in").click();
        int days = TwelveWeeks.medicineDays(week);
        for (String counted : List.of("medicine_days", "days_limited")) {
            assertThat(page.locator("#" + counted)).containsText("Your notes of these days say " + days + ".");
            assertThat(page.locator("#" + counted + " input[value='" + days + "']"))
                    .isChecked();
        }
        if (week > 1) {
            pick(page, "overall_change", 2);
            page.locator("#comparison input[value=less]").check();
            page.locator("#medicine").fill("Ibuprofen 400 mg as needed");
        }
        answer(page, week);
    }

    private static void answer(Page page, int week) {
        List<Integer> ratings = TwelveWeeks.activities(week);
        for (int at = 0; at < ratings.size(); at++) {
            pick(page, "activity_a" + (at + 1), ratings.get(at));
        }
        pick(page, "pain_usual", TwelveWeeks.pain(week));
        pick(page, "bothered", TwelveWeeks.bothered(week));
        press(page, "Save this check-in");
        assertThat(page.locator(".told").first()).containsText(TwelveWeeks.pain(week) + " of 10");
    }

    /// By people; and by axe-core.
    private void looked() {
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = browse(screen, theme);
                for (String path : List.of("/progress", "/progress/helps", "/report")) {
                    open(page, path);
                    isAccessible(page);
                    fitsItsWidth(page);
                    picture(page, "weeks" + path.replace('/', '-') + "-" + screen + "-" + theme);
                }
            }
        }
    }

    /// The last values, from the tables below the charts.
    private static void charts(Page page) {
        assertThat(page.locator("h1")).hasText(FINDING);
        last(page, "pain", "3");
        last(page, "your-activities", "7");
        last(page, "medicine-days", "2");
        last(page, "days-limited", "2");
        last(page, "bother", "3");
        last(page, "minutes", "119");
        assertThat(page.locator("section[aria-labelledby=pain] .twin tbody tr")).hasCount(13);
        assertThat(page.locator("section[aria-labelledby=minutes] .twin tbody tr"))
                .hasCount(12);
        Locator happened = page.locator(".happened li");
        assertThat(happened).hasCount(5);
        assertThat(happened.first()).hasText("13 Feb 2027 “Evening of day 83”");
        assertThat(page.locator(".happened")).containsText("22 Dec 2026 Hurt 6/10: ");
    }

    private static void last(Page page, String chart, String value) {
        Locator newest = page.locator("section[aria-labelledby=" + chart + "] .twin tbody tr")
                .first();
        assertThat(newest.locator("th")).hasText("14 Feb 2027");
        assertThat(newest.locator("td")).hasText(value);
    }

    /// Four days of 84 were missed: one of them among the last 27, none in the last 23.
    private static void habit(Page page) {
        assertThat(page.locator(".habit .chart-latest")).hasText("97 %");
        assertThat(page.locator(".habit-numbers li")).hasText(new String[] {
            "96 % of mornings in four weeks", "96 % of evenings in four weeks", "23 days in a row"
        });
        Locator weeks = page.locator("section[aria-labelledby=habit-weeks] .twin tbody td");
        assertThat(weeks)
                .hasText(
                        new String[] {"100", "100", "100", "86", "100", "100", "100", "100", "71", "100", "86", "100"});
        assertThat(page.locator(".year-card .card-head")).containsText("160 sessions and 0 breaks since 22 Nov 2026");
    }

    private static void besideTheTrial(Page page) {
        Locator you = page.locator(".trial-card tbody td:last-child");
        assertThat(you).hasText(new String[] {
            "1 better", "3 better", "to come", "2 better", "4 better", "to come", "from 5 days to 2", "93 %", "95 %"
        });
    }

    private void handOver(Page page) throws IOException {
        String finding = "Usual pain fell from 6 to 3 of 10 (clear change).";
        open(page, "/report");
        assertThat(page.locator(".report-finding")).containsText(finding);
        assertThat(page.locator(".report-finding"))
                .containsText("160 of 168 planned sessions done (95 %), 22 h 40 min on 80 days. One movement hurt.");
        assertThat(page.locator(".report-outcomes thead th").nth(3)).hasText("Week 12");
        assertThat(page.locator(".report-outcomes tbody tr").first().locator("td"))
                .hasText(new String[] {"6", "5", "3", "−3", "clear change (2 points or 30 %)"});
        Download download = page.waitForDownload(() -> link(page, "PDF, A4").click());
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(finding, "Own activities rose from 4 to 7 of 10", "Ibuprofen 400 mg as needed");
        }
    }

    /// Another Supple takes it in, and gives the same again.
    private void takeAlong(Page page) throws IOException {
        String export = export(page, supple());
        var later = new TestClock(supple().clock().instant().plus(Duration.ofHours(1)));
        try (var blank = new Address(elsewhere, later)) {
            blank.open();
            page.navigate(blank.url("/settings/data"));
            page.getByLabel("File that Supple saved")
                    .setInputFiles(new FilePayload(
                            "supple.json", "application/json", export.getBytes(StandardCharsets.UTF_8)));
            press(page, "Look into this file");
            assertThat(page.locator(".data-rows")).containsText("160 sessions");
            press(page, "Import");
            assertThat(page.locator("h1")).hasText("It is in");
            String again = export(page, blank);
            assertThat(again).isNotEqualTo(export);
            assertThat(timeless(again)).isEqualTo(timeless(export));
            page.navigate(blank.url("/progress"));
            charts(page);
            habit(page);
            besideTheTrial(page);
        }
    }

    private static String export(Page page, Address from) throws IOException {
        page.navigate(from.url("/settings/data"));
        return Files.readString(page.waitForDownload(() ->
                        page.locator("a[href='/settings/data/supple.json']").click())
                .path());
    }

    /// But for the moment at which it was written.
    private static String timeless(String export) {
        return export.replaceFirst("\"written_at\"\\s*:\\s*\"[^\"]+\"", "");
    }

    private static void pick(Page page, String name, int number) {
        page.locator("#" + name + " input[value='" + number + "']").check();
    }
}

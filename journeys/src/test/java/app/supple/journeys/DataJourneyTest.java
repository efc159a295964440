// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody brings their pain diary in, takes everything along, and goes on elsewhere; all without scripts.
class DataJourneyTest extends Journey {

    private static final String DIARY =
            "Datum;Wie war es;Tabletten\r\n20.11.2026;4,5;nein\r\n19.11.2026;11;\r\n18.11.2026;3;Ibuprofen\r\n";

    @TempDir
    private Path elsewhere = Path.of("");

    @Test
    void a_pain_diary_comes_in_and_goes_elsewhere_with_everything() throws IOException {
        Page page = plain();
        open(page, "/settings");
        page.locator("a[href='/settings/data']").click();
        picture(page, "data");
        page.getByLabel("Table", new Page.GetByLabelOptions().setExact(true)).setInputFiles(file("diary.csv", DIARY));
        press(page, "Match columns");
        assertThat(page.locator(".data-sample tbody tr")).hasCount(3);
        page.getByLabel("Pain, 0 to 10").selectOption("1");
        page.getByLabel("Medicine").selectOption("2");
        press(page, "Show what comes of it");
        assertThat(page.locator("main")).containsText("2 notes");
        assertThat(page.locator("main")).containsText("line 3, Wie war es: Pain is a number from 0 to 10.");
        picture(page, "data-table");
        press(page, "Import");
        assertThat(page.locator("h1")).hasText("It is in");

        open(page, "/settings/data");
        Download download = page.waitForDownload(
                () -> page.locator("a[href='/settings/data/supple.json']").click());
        String export = Files.readString(download.path());
        Assertions.assertTrue(export.contains("Medicine: Ibuprofen"), export);
        goOn(export);
    }

    @Test
    void it_looks_well_on_every_screen() {
        for (Screen screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
            for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = browse(screen, theme);
                open(page, "/settings/data");
                isAccessible(page);
                fitsItsWidth(page);
                picture(page, "data-" + screen + "-" + theme);
                page.getByLabel("Table", new Page.GetByLabelOptions().setExact(true))
                        .setInputFiles(file("diary.csv", DIARY));
                press(page, "Match columns");
                isAccessible(page);
                fitsItsWidth(page);
                picture(page, "data-table-" + screen + "-" + theme);
            }
        }
    }

    private void goOn(String export) throws IOException {
        try (var blank = new Address(elsewhere, new TestClock(SUNDAY_0720))) {
            blank.open();
            Page page = plain();
            page.navigate(blank.url("/settings/data"));
            page.getByLabel("File that Supple saved").setInputFiles(file("supple.json", export));
            press(page, "Look into this file");
            assertThat(page.locator("main")).containsText("2 notes");
            press(page, "Import");
            assertThat(page.locator("h1")).hasText("It is in");
            page.navigate(blank.url("/settings/data"));
            Download again = page.waitForDownload(
                    () -> page.locator("a[href='/settings/data/supple.json']").click());
            Assertions.assertEquals(notes(export), notes(Files.readString(again.path())));
        }
    }

    private Page plain() {
        return browse(Screen.PHONE.context(ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String notes(String export) {
        return export.substring(export.indexOf("\"notes\""), export.indexOf("\"counts\""));
    }
}

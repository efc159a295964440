// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page, on both screens and in both themes.
class EveryPageJourneyTest extends Journey {

    private static final List<String> PAGES = List.of(
            "/",
            "/stretches",
            "/routines",
            "/programme",
            "/stretches/hip-flexor-stretch",
            "/stretches/childs-pose",
            "/diary",
            "/progress",
            "/notes/2026-11-22",
            "/check-in",
            "/activities",
            "/settings",
            "/pause",
            "/settings/backups",
            "/settings/erase",
            "/progress/helps",
            "/settings/calendar",
            "/settings/reminders",
            "/settings/feed",
            "/mine",
            "/mine/new",
            "/mine/share",
            "/settings/data",
            "/why",
            "/settings/rhythm",
            "/screening",
            "/screening/questions/bladder",
            "/screening/questions/usual-pain",
            "/screening/answers",
            "/report",
            "/safety",
            "/sources",
            "/play/evening",
            "/nothing-here");

    @ParameterizedTest
    @CsvSource({"PHONE,LIGHT", "PHONE,DARK", "DESKTOP,LIGHT", "DESKTOP,DARK"})
    void every_page_is_accessible_fits_and_stands_alone(Screen screen, ColorScheme theme) {
        Page page = browse(screen, theme);
        List<String> foreign = new ArrayList<>();
        page.onRequest(request -> {
            if (!request.url().startsWith(supple().url("/"))) {
                foreign.add(request.url());
            }
        });
        for (String path : PAGES) {
            open(page, path);
            isAccessible(page);
            fitsItsWidth(page);
            picture(
                    page,
                    (path.equals("/") ? "today" : path.substring(1).replace('/', '-')) + "-" + screen + "-" + theme);
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void every_page_fits_on_320_pixels() {
        Page page = phone();
        page.setViewportSize(320, 640);
        for (String path : PAGES) {
            open(page, path);
            fitsItsWidth(page);
        }
        assertThat(page.url().toLowerCase(Locale.ROOT)).endsWith("/nothing-here");
    }
}

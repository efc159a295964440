// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The walk through the house: Today, the morning session of five stretches, the diary.
class MorningSessionJourneyTest extends Journey {

    /// 402 s: in the first hour pelvic tilt stands in for child's pose.
    private static final int WHOLE_SESSION_SECONDS = 402;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_person_does_the_morning_session_and_finds_it_in_the_diary(Screen screen) {
        Page page = browse(screen, ColorScheme.LIGHT);
        startFromToday(page);
        play(page, screen);
        save(page);
        findInTheDiary(page, screen);

        open(page, "/");
        assertThat(page.locator("#morning")).hasText("Morning done");
    }

    private void startFromToday(Page page) {
        open(page, "/");
        assertThat(page.getByText("pelvic tilt stands in for child's pose").first())
                .isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start morning session"))
                .click();
        page.locator("#ready").waitFor();
        isAccessible(page);
        page.locator("#pain-now").getByRole(AriaRole.RADIO, named("4")).check();
        press(page, "Start");
    }

    private void play(Page page, Screen screen) {
        assertThat(page.locator("#where")).hasText("Morning, 1 of 5");
        assertThat(page.locator("#name")).hasText("Trunk rotation, small");
        pass(page, 12);
        assertThat(page.locator("#side-left")).hasAttribute("data-state", "now");
        assertThat(page.locator("#under")).hasText("of 30 s");
        isAccessible(page);
        picture(page, "player-" + screen);
        pass(page, WHOLE_SESSION_SECONDS - 12);
        assertThat(page.locator("#finish-title")).hasText("Done, 7 minutes. How did your back take it?");
    }

    private static void save(Page page) {
        isAccessible(page);
        page.locator("#pain-after").getByRole(AriaRole.RADIO, named("2")).check();
        page.getByLabel("Anything to remember?").fill("Looser than yesterday");
        press(page, "Save");
        assertThat(page.locator("#outcome")).containsText("Saved.");
    }

    private static void findInTheDiary(Page page, Screen screen) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See it in your diary"))
                .click();
        Locator entry = page.locator(".entry-card");
        assertThat(entry).hasCount(1);
        for (String words : List.of(
                "Morning session",
                "07:20, 7 minutes",
                "Pain 4 before, 2 after",
                "Looser than yesterday",
                "Pelvic tilt")) {
            assertThat(entry).containsText(words);
        }
        isAccessible(page);
        picture(page, "diary-" + screen);
    }
}

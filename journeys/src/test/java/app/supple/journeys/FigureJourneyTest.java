// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The drawn figure: in the library, on the page of a stretch, in the player and on paper.
class FigureJourneyTest extends Journey {

    @Test
    void in_the_player_the_figure_follows_the_clock_and_pauses_with_it() {
        Page page = moving(phone());
        start(page, "cat-camel");
        Locator figure = page.locator("#figure");
        figure.locator("svg").waitFor();
        assertThat(figure).hasAttribute("data-way", "0.00");

        pass(page, 10);
        double moving = way(figure);
        Assertions.assertThat(moving).isBetween(.0, 2.0);
        pass(page, 1);
        Assertions.assertThat(way(figure)).isNotEqualTo(moving);

        page.keyboard().press("Space");
        double paused = way(figure);
        pass(page, 30);
        Assertions.assertThat(way(figure)).isEqualTo(paused);
        Assertions.assertThat(time(page)).isEqualTo(drawnTime(paused));

        page.keyboard().press("Space");
        pass(page, 1);
        Assertions.assertThat(way(figure)).isNotEqualTo(paused);
    }

    @Test
    void in_the_player_the_figure_shows_the_side() {
        Page page = moving(phone());
        start(page, "hip-flexor-stretch");
        pass(page, 16);
        Locator figure = page.locator("#figure");
        String first = figure.getAttribute("data-url");
        Assertions.assertThat(first).contains("side=");
        assertThat(figure).hasAttribute("data-way", "1.00");

        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        pass(page, 5);
        Assertions.assertThat(figure.getAttribute("data-url")).isNotEqualTo(first);
    }

    @Test
    void who_wants_no_movement_sees_none() {
        Page page = moving(browse(Screen.PHONE, ColorScheme.LIGHT));
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        start(page, "cat-camel");
        pass(page, 11);
        String still = page.locator("#figure").getAttribute("data-way");
        pass(page, 2);
        Assertions.assertThat(page.locator("#figure").getAttribute("data-way")).isEqualTo(still);

        open(page, "/stretches/cat-camel");
        assertThat(page.locator(".picture-still")).isVisible();
        assertThat(page.locator(".picture-moving")).isHidden();
    }

    @Test
    void a_moving_picture_can_be_held_still_without_script() {
        Page page = moving(browse(Screen.PHONE.context(ColorScheme.LIGHT).setJavaScriptEnabled(false)));
        open(page, "/stretches/cat-camel");
        assertThat(page.locator(".picture-moving")).isVisible();
        assertThat(page.locator(".picture-still")).isHidden();

        page.getByText("Hold the picture still").click();

        assertThat(page.locator(".picture-moving")).isHidden();
        assertThat(page.locator(".picture-still")).isVisible();
        assertThat(page.locator(".picture-keys img")).hasCount(2);
        assertThat(page.locator("figcaption")).containsText("Warm where you feel it");
    }

    @Test
    void on_paper_start_and_end_are_seen() {
        Page page = moving(browse(Screen.DESKTOP, ColorScheme.LIGHT));
        open(page, "/stretches/childs-pose");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".picture-moving")).isHidden();
        assertThat(page.locator(".picture-keys")).isVisible();
        picture(page, "stretch-on-paper");
    }

    @Test
    void the_pages_with_figures_look_well_on_every_screen() {
        for (Screen screen : new Screen[] {Screen.PHONE, Screen.DESKTOP}) {
            for (ColorScheme theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page page = moving(browse(screen, theme));
                open(page, "/stretches");
                fitsItsWidth(page);
                picture(page, "figures-library-" + screen + "-" + theme);
                open(page, "/stretches/hip-flexor-stretch?side=left");
                fitsItsWidth(page);
                picture(page, "figures-stretch-" + screen + "-" + theme);
                start(page, "cat-camel");
                pass(page, 12);
                picture(page, "figures-player-" + screen + "-" + theme);
            }
        }
    }

    private static double way(Locator figure) {
        return Double.parseDouble(figure.getAttribute("data-way"));
    }

    private static double time(Page page) {
        return Math.round(
                        ((Number) page.evaluate("document.querySelector('#figure svg').getCurrentTime()")).doubleValue()
                                * 10)
                / 10.0;
    }

    private static double drawnTime(double way) {
        return Math.round((way > 1 ? 2 - way : way) * 30) / 10.0;
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person whose system asks for strong contrast, or for a screen that keeps still.
class CalmScreenJourneyTest extends Journey {

    @Test
    void forced_colours_keep_the_edges_and_the_ring() {
        Page page = browse(Screen.PHONE.context(ColorScheme.DARK).setForcedColors(ForcedColors.ACTIVE));
        page.clock().install();
        for (String path : List.of("/diary", "/")) {
            open(page, path);
            isAccessible(page);
        }
        assertThat(page.locator(".places a[aria-current]")).hasCSS("text-decoration-line", "underline");
        start(page, "evening");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        // What answers a press may still settle; what moves by itself would never end.
        page.waitForCondition(
                () -> page.evaluate("document.getAnimations().filter(it => it.effect.getTiming().duration > 1).length")
                        .equals(0));
        Object slow = page.evaluate("""
                () => [...document.querySelectorAll('*')]
                  .filter(one => getComputedStyle(one).transitionDuration.split(', ').some(time => parseFloat(time) > 0))
                  .map(one => one.tagName + ' ' + one.className)""");
        Assertions.assertThat((List<?>) slow).as("transitions on " + page.url()).isEmpty();
    }
}

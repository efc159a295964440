// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A person chooses who is drawn, and which form of a stretch.
class LookJourneyTest extends Journey {

    private static final Pattern CHOSEN = Pattern.compile("look=dark-long-broad$");

    @Test
    void a_choice_is_seen_at_once_and_once_saved_everywhere() {
        Page page = phone();
        open(page, "/settings");
        choose(page, "Dark", "Long", "Broad");
        assertThat(page.locator("[data-look]")).hasAttribute("src", CHOSEN);

        open(page, "/stretches");
        assertThat(page.locator("main img").first()).hasAttribute("src", Pattern.compile("still=end$"));

        open(page, "/settings");
        choose(page, "Dark", "Long", "Broad");
        press(page, "Save settings");
        assertThat(page.locator(".notice-saved")).containsText("Your settings are kept.");
        open(page, "/stretches");
        assertThat(page.locator("main img").first()).hasAttribute("src", CHOSEN);
        start(page, "cat-camel");
        assertThat(page.locator("#figure svg")).hasClass(Pattern.compile("\\bdark\\b"));
    }

    @Test
    void without_script_a_choice_is_seen_when_it_is_saved() {
        Page page = browse(Screen.PHONE.context(ColorScheme.LIGHT).setJavaScriptEnabled(false));
        open(page, "/settings");
        choose(page, "Fair", "Short and grey", "Slim");
        press(page, "Save settings");

        assertThat(page.locator("[data-look]")).hasAttribute("src", Pattern.compile("look=fair-grey-slim$"));
        assertThat(page.getByLabel("Short and grey")).isChecked();
    }

    @Test
    void the_easier_form_is_drawn_once_it_is_chosen_and_for_that_stretch_alone() {
        Page page = phone();
        start(page, "morning");
        Locator figure = page.locator("#figure");
        assertThat(figure.locator("svg")).isVisible();
        assertThat(figure).not().hasAttribute("data-url", Pattern.compile("form="));
        String usual = drawn(figure);
        page.locator("#hurt").click();
        page.locator("#hurt-form input[value=no]").check();
        page.locator("#hurt-easier").click();
        assertThat(figure).hasAttribute("data-url", Pattern.compile("form=easier"));
        page.waitForCondition(() -> !drawn(figure).equals(usual));

        press(page, "Carry on");
        String name = page.locator("#name").textContent();
        while (page.locator("#name").textContent().equals(name)) {
            press(page, "Next");
        }
        assertThat(figure).not().hasAttribute("data-url", Pattern.compile("form="));
    }

    @Test
    void another_form_is_looked_at_from_its_card_and_left_again() {
        Page page = phone();
        open(page, "/stretches/hip-flexor-stretch?side=left");
        link(page, "See it move: Off the floor: standing, one foot back").click();

        Locator picture = page.locator(".picture img >> visible=true >> nth=0");
        assertThat(picture).hasAttribute("src", Pattern.compile("form=chair&side=left"));
        assertThat(picture).hasAttribute("alt", Pattern.compile("left side\\. Off the floor: standing"));
        assertThat(page.locator(".picture-form")).containsText("Stand beside a desk or chair");
        fitsItsWidth(page);
        isAccessible(page);

        link(page, "Usual").click();
        assertThat(picture).hasAttribute("alt", Pattern.compile("left side\\. Kneel"));
    }

    private static String drawn(Locator figure) {
        return figure.locator("svg").innerHTML();
    }

    private static void choose(Page page, String... words) {
        for (String word : words) {
            page.getByLabel(word, new Page.GetByLabelOptions().setExact(true)).check();
        }
    }
}

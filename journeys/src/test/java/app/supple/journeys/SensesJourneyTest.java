// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person who lies on a mat and does not look at the screen: what they hear and feel.
class SensesJourneyTest extends Journey {

    @Test
    void a_session_is_led_by_voice_chime_and_vibration() {
        Page page = phone();
        FakeSenses senses = FakeSenses.of(page, true);
        start(page, "cat-camel");
        Assertions.assertThat(senses.taken())
                .containsExactlyInAnyOrder("wake", "say Cat-camel. Come onto hands and knees, back level.");
        pass(page, 10);
        Assertions.assertThat(senses.taken())
                .containsExactly(
                        "tone 587", "tone 392", "shake 120", "say Round up slowly, then let your belly ease down.");
        pass(page, 31);
        Assertions.assertThat(senses.taken()).isEmpty();
        pass(page, 1);
        Assertions.assertThat(senses.taken()).containsExactly("say Half way.");
        pass(page, 27);
        Assertions.assertThat(senses.taken()).containsExactly("say Five seconds.");
        pass(page, 5);
        Assertions.assertThat(senses.taken()).containsExactly("tone 392", "tone 587", "shake 180,90,180", "sleep");
    }

    @Test
    void what_was_switched_off_stays_off_in_the_next_session() {
        Page page = phone();
        FakeSenses senses = FakeSenses.of(page, true);
        open(page, "/play/evening");
        page.getByText("Voice").click();
        page.getByText("Vibration").click();
        start(page, "cat-camel");
        pass(page, 10);
        Assertions.assertThat(senses.taken()).containsExactly("wake", "tone 587", "tone 392");
        assertThat(page.locator("#said")).hasText("64 seconds.");

        open(page, "/play/childs-pose");
        assertThat(page.getByLabel("Voice")).not().isChecked();
        assertThat(page.getByLabel("Chime")).isChecked();
        assertThat(page.getByLabel("Vibration")).not().isChecked();
    }

    @Test
    void mute_is_for_the_ears_only_and_says_so() {
        Page page = phone();
        FakeSenses senses = FakeSenses.of(page, true);
        start(page, "cat-camel");
        press(page, "Mute");
        assertThat(page.locator("#said")).hasText("Sound off.");
        senses.taken();
        pass(page, 10);
        Assertions.assertThat(senses.taken()).containsExactly("shake 120");
        press(page, "Mute");
        assertThat(page.locator("#said")).hasText("Sound on.");
        pass(page, 32);
        Assertions.assertThat(senses.taken()).containsExactly("say Half way.");
    }

    @Test
    void a_voice_from_far_away_is_never_given_a_word() {
        Page page = phone();
        FakeSenses senses = FakeSenses.of(page, false);
        start(page, "cat-camel");
        pass(page, 73);
        Assertions.assertThat(senses.taken()).contains("wake", "tone 587").noneMatch(what -> what.startsWith("say"));
        assertThat(page.locator("#said")).hasText("Five seconds.");
    }

    @Test
    void the_screen_stays_lit_while_moving_and_goes_dark_in_a_long_pause() {
        Page page = phone();
        FakeSenses senses = FakeSenses.of(page, true);
        start(page, "cat-camel");
        pass(page, 5);
        senses.taken();
        page.keyboard().press("Space");
        pass(page, 299);
        Assertions.assertThat(senses.taken()).isEmpty();
        pass(page, 1);
        Assertions.assertThat(senses.taken()).containsExactly("sleep");
        page.keyboard().press("Space");
        page.waitForCondition(() -> senses.taken().equals(List.of("wake")));
        assertThat(page.locator("#seconds")).hasText("5");
    }

    @Test
    void the_easier_form_is_told_in_its_own_words() {
        Page page = phone();
        FakeSenses senses = FakeSenses.of(page, true);
        start(page, "hip-flexor-stretch");
        pass(page, 12);
        page.locator("#hurt").click();
        page.locator("#hurt-form input[value=no]").check();
        String how = page.locator("#easier-how").textContent();
        senses.taken();
        page.locator("#hurt-easier").click();
        assertThat(page.locator("#what")).hasText(how);
        Assertions.assertThat(senses.taken())
                .anyMatch(what -> what.contains(how) && what.endsWith("Paused until you carry on."));

        press(page, "Carry on");
        pass(page, 120);
        Assertions.assertThat(senses.taken()).contains("say Right side. " + how);
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person corrects what they said in their diary, and deletes by mistake.
class CorrectionJourneyTest extends Journey {

    @Test
    void all_mistakes_in_an_entry_are_shown_at_once_and_nothing_typed_is_lost() {
        Page page = phone();
        open(page, "/diary");
        String id = handIn(page, "morning", "2026-11-22T06:50:00+01:00", 6);
        open(page, "/entries/" + id);
        page.locator("#note").evaluate("note => note.removeAttribute('maxlength')");
        page.locator("#note").fill("ä".repeat(501));
        page.locator("#pain_before input[value='2']").check();
        page.locator("#pain_after input[value='3']").evaluate("choice => { choice.value = '11'; }");
        page.locator("#pain_after input[value='11']").check();
        press(page, "Save changes");

        assertThat(page.locator("#errors")).isFocused();
        assertThat(page.locator("#errors li")).hasCount(2);
        assertThat(page.locator("#errors")).containsText("The note has 501 characters. Shorten it to 500 or fewer.");
        assertThat(page.locator("#note")).hasValue("ä".repeat(501));
        assertThat(page.locator("#pain_before input[value='2']")).isChecked();
        isAccessible(page);

        open(page, "/entries/" + id);
        assertThat(page.locator("#note")).hasValue("");
    }

    @Test
    void a_note_of_five_hundred_characters_over_several_lines_is_kept_as_it_was() {
        Page page = phone();
        open(page, "/diary");
        String id = handIn(page, "morning", "2026-11-22T06:50:00+01:00", 6);
        open(page, "/entries/" + id);
        String note = "Zeile 1 <br>\n& \"zwei\" 😀\n" + "x".repeat(475);
        page.locator("#note").fill(note);
        press(page, "Save changes");

        assertThat(page.locator(".notice")).containsText("Your diary is up to date.");
        page.locator(".entry-open").click();
        assertThat(page.locator("#note")).hasValue(note);
    }

    @Test
    void a_deleted_session_is_offered_again_on_today_until_it_is_put_back() {
        Page page = phone();
        open(page, "/");
        String id = handIn(page, "morning", "2026-11-22T06:50:00+01:00", 6);
        open(page, "/entries/" + id);
        press(page, "Delete this entry");
        assertThat(page.locator(".notice")).containsText("The entry is no longer in your diary.");

        Page other = page.context().newPage();
        open(other, "/");
        assertThat(other.locator("#morning")).hasText("Morning");
        Assertions.assertThat(other.navigate(supple().url("/entries/" + id)).status())
                .isEqualTo(404);

        press(page, "Undo");
        assertThat(page.locator(".entry-card")).hasCount(1);
        open(other, "/");
        assertThat(other.locator("#morning")).hasText("Morning done");
    }
}

// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A person says when they are up and when breaks are to come, and sees at once what tomorrow will look like.
class RhythmJourneyTest extends Journey {

    private static final String RHYTHM = "/settings/rhythm";

    @Test
    void a_change_is_seen_at_once_and_once_saved_everywhere() {
        Page page = phone();
        open(page, "/");
        page.locator(".band-change").click();
        assertThat(page.locator("#outlook")).hasText("Every day you get 6 breaks between your two sessions.");
        choose(page, "every", "60");
        assertThat(page.locator("#outlook")).hasText("Every day you get 14 breaks between your two sessions.");
        assertThat(page.locator("#news")).hasText("Every day you get 14 breaks between your two sessions.");
        page.locator("#rise").fill("09:30");
        drawn(page);
        assertThat(page.locator(".moment").first()).containsText("09:30");
        assertThat(page.locator("#outlook-title")).hasText("Tomorrow will look like this");
        isAccessible(page);

        press(page, "Save rhythm");
        assertThat(page.locator(".notice-saved")).containsText("Your rhythm is kept.");
        assertThat(page.locator("[name=every][value='60']")).isChecked();
        open(page, "/");
        assertThat(page.locator(".band")).containsText("09:30 to 22:30");
        assertThat(page.locator(".band ol")).containsText("10:30");
        open(page, "/settings");
        assertThat(page.locator("main")).containsText("09:30 to 22:30, a break every hour.");
    }

    @Test
    void nothing_is_kept_by_looking() {
        Page page = phone();
        open(page, RHYTHM);
        choose(page, "every", "none");
        assertThat(page.locator("#outlook")).containsText("no breaks");
        assertThat(page.locator("#when")).isHidden();
        open(page, RHYTHM);
        assertThat(page.locator("#outlook")).containsText("6 breaks");
    }

    @Test
    void saturday_is_lived_otherwise() {
        Page page = browse(Screen.DESKTOP, ColorScheme.DARK);
        open(page, RHYTHM);
        link(page, "Only Saturday").click();
        assertThat(page.locator(".ticks :checked")).hasCount(1);
        page.locator("#rise").fill("10:00");
        drawn(page);
        assertThat(page.locator("#outlook-title")).hasText("Saturday 28 November will look like this");
        press(page, "Save rhythm");

        assertThat(link(page, "Saturday")).hasAttribute("aria-current", "true");
        link(page, "Monday to Friday and Sunday").click();
        assertThat(page.locator("#rise")).hasValue("07:00");
        supple().clock().forward(Duration.ofDays(6));
        open(page, "/");
        assertThat(page.locator(".band")).containsText("10:00 to 22:30");
    }

    @Test
    void breaks_are_welcome_in_certain_hours_and_silence_is_drawn() {
        Page page = phone();
        open(page, RHYTHM);
        assertThat(page.locator(".rhythm-ranges")).isHidden();
        choose(page, "when", "ranges");
        assertThat(page.locator("#outlook-day")).containsText("Choose from when to when, or the whole day.");
        fill(page, "range1", "08:00", "18:00");
        fill(page, "quiet1", "11:30", "13:00");
        drawn(page);
        assertThat(page.locator(".moment-silent")).not().hasCount(0);
        assertThat(page.locator(".moments")).containsText("until 13:00");
        assertThat(page.locator("#outlook")).containsText("3 breaks");
        isAccessible(page);
    }

    @Test
    void all_mistakes_are_shown_at_once_each_leading_to_its_field() {
        Page page = phone();
        open(page, RHYTHM);
        page.locator("#rise").fill("");
        page.locator("#cap").fill("25");
        page.locator("[name=every][value=other]").check();
        page.locator("#every_minutes").fill("20");
        page.locator("#quiet1_from").fill("12:00");
        press(page, "Save rhythm");
        assertThat(page.locator("#errors li")).hasCount(4);
        assertThat(page.locator("#errors")).isFocused();
        isAccessible(page);
        for (String field : List.of("rise", "every_minutes", "cap", "quiet1_to")) {
            Locator input = page.locator("#" + field);
            assertThat(input).hasAttribute("aria-invalid", "true");
            assertThat(input).hasAttribute("aria-describedby", field + "-error");
            assertThat(page.locator("#" + field + "-error")).not().isEmpty();
            page.locator("#errors a[href='#" + field + "']").click();
            assertThat(input).isFocused();
        }
        assertThat(page.locator("#every_minutes")).hasValue("20");
    }

    @Test
    void a_day_nobody_lives_is_refused_and_what_was_typed_stays() {
        Page page = phone();
        open(page, RHYTHM);
        for (List<String> typed :
                List.of(List.of("22:00", "01:59"), List.of("07:00", "07:00"), List.of("05:00", "01:01"))) {
            live(page, typed.get(0), typed.get(1));
            assertThat(page.locator("#errors li")).hasCount(1);
            assertThat(page.locator("#rise")).hasValue(typed.get(0));
            assertThat(page.locator("#bed")).hasValue(typed.get(1));
        }
    }

    @Test
    void the_shortest_and_the_longest_day_are_taken() {
        Page page = phone();
        for (List<String> typed : List.of(List.of("22:00", "02:00"), List.of("05:00", "01:00"))) {
            open(page, RHYTHM);
            live(page, typed.get(0), typed.get(1));
            assertThat(page.locator(".notice-saved")).containsText("Your rhythm is kept.");
            open(page, "/");
            assertThat(page.locator(".band")).containsText(typed.get(0) + " to " + typed.get(1));
        }
    }

    @Test
    void whoever_goes_to_bed_after_midnight_has_their_evening_then() {
        Page page = phone();
        open(page, RHYTHM);
        live(page, "09:00", "00:30");
        supple().close();
        supple().open();

        open(page, "/");
        assertThat(page.locator(".band ol li").last()).hasText("23:30, Evening, later");
        supple().clock().forward(Duration.ofHours(17));
        page.reload();
        assertThat(page.locator(".kicker")).hasText("Sunday 22 November");
        assertThat(page.locator("main .button.primary")).hasText("Start evening session");
    }

    private static void choose(Page page, String name, String value) {
        page.locator("[name=" + name + "][value='" + value + "']").check();
        drawn(page);
    }

    private static void fill(Page page, String row, String from, String to) {
        page.locator("#" + row + "_from").fill(from);
        page.locator("#" + row + "_to").fill(to);
    }

    private static void live(Page page, String rise, String bed) {
        page.locator("#rise").fill(rise);
        page.locator("#bed").fill(bed);
        press(page, "Save rhythm");
        page.locator("#errors, .notice-saved").waitFor();
    }

    /// The page asks a moment after the last change; here its clock goes on only when it is told to.
    private static void drawn(Page page) {
        page.waitForResponse(
                answer -> answer.url().contains("rhythm?"), () -> page.clock().runFor(1_000));
    }
}

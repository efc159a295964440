// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Choosing where reminders reach a person. No push service is reached from here, so the browser only says that it has
/// found one.
class RemindersJourneyTest extends Journey {

    private static final String PAGE = "/settings/reminders";
    private static final String ENDPOINT = "https://fcm.googleapis.com/fcm/send/nobody";
    private static final String KEY =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String SECRET = "BTBZMqHH6r4Tts7J_aSIgg";

    private static final String FOUND = """
            PushManager.prototype.subscribe = async wish => {
              sessionStorage.setItem('wish', JSON.stringify(wish));
              const endpoint = '%s';
              return { endpoint, toJSON: () => ({ endpoint, keys: { p256dh: '%s', auth: '%s' } }) };
            };""".formatted(ENDPOINT, KEY, SECRET);

    private static final Pattern SAID_SO = Pattern.compile("Not sent");

    @Test
    void this_browser_joins_by_one_press_is_tested_and_leaves() {
        Page page = browser(new NewContextOptions());
        open(page, "/settings");
        link(page, "Where reminders reach you").click();
        press(page, "Use this browser");

        assertThat(page.locator(".notice-saved")).containsText("Added");
        assertThat(page.locator("[data-join-said]")).hasText("This browser is among your ways already.");
        Locator way = page.locator(".reach-way");
        assertThat(way).containsText("Browser");
        Assertions.assertThat(String.valueOf(page.evaluate("sessionStorage.getItem('wish')")))
                .matches("\\{\"userVisibleOnly\":true,\"applicationServerKey\":\"[\\w-]{87}\"}");
        press(page, "Send a test");
        assertThat(way.locator("[data-test]")).hasText(Pattern.compile("\\S"));
        assertThat(way.locator("[data-test]")).containsText(SAID_SO, patiently());

        press(page, "Remove");
        assertThat(page.locator(".notice-saved")).containsText("Removed");
        assertThat(way).hasCount(0);
        assertThat(page.getByText("Use this browser")).isVisible();
    }

    @Test
    void a_browser_that_reaches_no_service_says_so_and_can_be_asked_again() {
        Page page = browse(allowed(new NewContextOptions()));
        page.addInitScript(
                "PushManager.prototype.subscribe = async () => { throw new DOMException('', 'AbortError'); }");
        open(page, PAGE);
        press(page, "Use this browser");

        assertThat(page.locator("[data-join-said]")).containsText("could not reach its push service");
        assertThat(page.getByText("Use this browser")).isEnabled();
        assertThat(page.locator(".reach-way")).hasCount(0);
    }

    @Test
    void hours_are_chosen_by_keyboard() {
        Page page = browser(new NewContextOptions());
        join(page);
        open(page, PAGE);
        page.locator(".reach-use summary").focus();
        for (String key : List.of("Enter", "Tab", "Tab", "Space", "Tab", "ArrowDown", "Enter")) {
            page.keyboard().press(key);
        }

        assertThat(page.locator(".notice-saved")).containsText("Saved");
        assertThat(page.locator(".reach-use summary"))
                .hasText("Used on Mon, Tue, Wed, Thu, Fri from 09:00 to 17:00 only. Names the movement.");
    }

    @Test
    void without_script_a_test_is_sent_and_told_all_the_same() {
        Page page = browse(new NewContextOptions().setJavaScriptEnabled(false));
        join(page);
        open(page, PAGE);
        assertThat(page.locator("#browser ~ noscript p")).isVisible();
        assertThat(page.getByText("Use this browser")).isHidden();
        press(page, "Send a test");

        assertThat(page.locator(".reach-way [data-test]")).containsText(Pattern.compile("On its way|Not sent"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void everybody_can_read_and_use_it_on_every_screen(Screen screen) {
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = browser(screen.context(theme));
            join(page);
            open(page, PAGE);
            page.locator(".reach-use summary").click();
            page.locator("#phone ~ form summary").click();

            Assertions.assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(screen + " " + theme)
                    .isEmpty();
            fitsItsWidth(page);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            fitsItsWidth(page);
            picture(page, "reminders-" + screen + "-" + theme);
        }
    }

    private Page browser(NewContextOptions options) {
        Page page = browse(allowed(options));
        page.addInitScript(FOUND);
        return page;
    }

    private static NewContextOptions allowed(NewContextOptions options) {
        return options.setPermissions(List.of("notifications")).setTimezoneId("Europe/Berlin");
    }

    /// As a browser did some time ago.
    private void join(Page page) {
        Map<String, String> words =
                Map.of("name", "Firefox on Linux", "endpoint", ENDPOINT, "key", KEY, "secret", SECRET);
        page.request()
                .put(
                        supple().url("/api/v1/subscriptions/long-ago"),
                        RequestOptions.create().setData(words));
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(30_000);
    }
}
